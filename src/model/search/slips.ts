/**
 * Slips between two words: a letter too many, too few, another, or two exchanged (optimal string alignment, Damerau and
 * Levenshtein's distance without overlaps).
 * @param most more than this is not counted further
 * @returns the number of slips, or `most + 1` where there are more
 */
export function slips(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, n) => n);
	for (let i = 1; i <= one.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const same = one[i - 1] === other[j - 1];
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		if (Math.min(...row) > most) return most + 1;
		[before, last] = [last, row];
	}
	return Math.min(last[other.length]!, most + 1);
}

/** How many slips a name of this many letters may have and still be taken for it. */
export const slipsAllowed = (letters: number): number => (letters < 5 ? 0 : letters < 8 ? 1 : 2);
