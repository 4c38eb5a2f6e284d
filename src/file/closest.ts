import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like a misspelt word, for “did you mean …?”.
 * @returns the closest candidate, or `undefined` if none is near enough to be what was meant
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of candidates) {
		const d = distance(word.toLowerCase(), candidate.toLowerCase());
		if (d < bestDistance) [best, bestDistance] = [candidate, d];
	}
	return bestDistance <= Math.max(2, Math.ceil(word.length * 0.6)) ? best : undefined;
}
