/** Articles and links between the words of a name, which everybody writes in another way: al-Adl, ul-Adl, e Adl, -ye. */
export const LINKS: ReadonlySet<string> = new Set([
	'al',
	'ul',
	'ol',
	'el',
	'ud',
	'e',
	'i',
	'o',
	'ye',
	'va',
	'wa',
	'and',
]);

/** The article written together with its word: Aladl, ulhaq. */
const JOINED = /^(?:al|ul|ol|el)(?=\p{L}{3})/u;

/** Latin letters that decompose into nothing, as readers without them type them. */
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd' };

/** Letters that Arabic, Persian and Urdu keyboards write in different ways, brought to one; digits to the Latin ones. */
const unlike = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[يىےې]/gu, 'ی')
		.replace(/[كڪ]/gu, 'ک')
		.replace(/[ةہھۃە]/gu, 'ه')
		.replace(/ٱ/gu, 'ا')
		.replace(/[ßıøłđ]/gu, (letter) => LATIN[letter] ?? letter)
		.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/\p{M}|[\u200d\u0640]/gu, '');

/** Letters folded; plain Latin ones, of which nearly all words are, have but their case to lose. */
const letters = (text: string): string => (/[^ -~]/.test(text) ? unlike(text) : text.toLowerCase());

/** The words of a text, folded one by one; an apostrophe parts none. */
export const foldedWords = (text: string): string[] =>
	letters(text)
		.replace(/['’ʿʾ‘`´ʼ′]/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/**
 * Folds a name to what two spellings of it share: case, accents, hyphens, spaces, half-spaces and articles go; the Arabic
 * forms of yeh, kaf, heh and hamza and the Persian and Urdu ones become one, and so do their digits. The build and the
 * browser both use this function, so that what one writes the other finds.
 */
export function fold(text: string): string {
	const all = foldedWords(text);
	const bare = all.filter((word) => !LINKS.has(word)).map((word) => word.replace(JOINED, ''));
	return (bare.length > 0 ? bare : all).join('');
}
