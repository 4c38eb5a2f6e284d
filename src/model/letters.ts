/** Entries under one first letter. */
export interface Letter<T> {
	/** `A` to `Z`, or `0` for figures and other scripts. */
	letter: string;
	entries: T[];
}

/**
 * Sorts entries by their titles and puts them under their first letters, A to Z. Letters with accents stand with the
 * plain ones; figures and other scripts stand under `0`, before the letters; quotation marks are passed over.
 * @param titleOf what an entry is listed by
 * @param order what decides between equal titles
 */
export function byLetter<T>(
	entries: readonly T[],
	titleOf: (entry: T) => string,
	order: (entry: T) => string,
): Letter<T>[] {
	const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
	const letters = new Map<string, T[]>();
	for (const entry of [...entries].sort(
		(a, b) => collator.compare(titleOf(a), titleOf(b)) || (order(a) < order(b) ? -1 : 1),
	)) {
		const first = /[\p{L}\p{N}]/u.exec(titleOf(entry))?.[0].normalize('NFD')[0]!.toUpperCase() ?? '0';
		const letter = /[A-Z]/.test(first) ? first : '0';
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([letter, list]) => ({ letter, entries: list }));
}

/** How a letter is written: figures have no letter of their own. */
export const letterName = (letter: string): string => (letter === '0' ? '0–9' : letter);
