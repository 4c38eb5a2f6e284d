/** One Cyrillic letter in Latin ones, as names from Persian and Urdu are written in English. */
const LETTERS = new Map(
	Object.entries({
		...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y' },
		...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
		...{ х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', э: 'e', ю: 'yu', я: 'ya', ъ: '', ь: '' },
	}),
);

/** What two letters stand for together: дж is j in Панджгур. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
	[/дж/gu, 'j'],
	[/кх/gu, 'kh'],
	[/ия/gu, 'ia'],
];

/** Letters that stand for another sound, too: х for kh, г for h and gh, в for w. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
	[/х/gu, 'kh'],
	[/г/gu, 'h'],
	[/г/gu, 'gh'],
	[/в/gu, 'w'],
];

const latin = (text: string): string =>
	[...PAIRS.reduce((sum, [pair, letter]) => sum.replace(pair, letter), text)]
		.map((letter) => LETTERS.get(letter) ?? letter)
		.join('');

export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/**
 * A name in Cyrillic as it may be spelt in English, for a search that forgives slips.
 * @returns readings, the likeliest first
 */
export function fromCyrillic(text: string): string[] {
	// Composed, so that й is one letter.
	const name = text.normalize('NFC').toLowerCase();
	return [...new Set([name, ...OTHERS.map(([letter, other]) => name.replace(letter, other))].map(latin))];
}
