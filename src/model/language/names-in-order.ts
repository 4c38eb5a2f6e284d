import type { TranslatedName } from './language.ts';

/** The alphabet by which readers of a language look a name up; CLDR has none of its own for some. */
const ALPHABETS: Partial<Record<string, string>> = {
	fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
	ur: 'آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے',
};

/** What is no letter is passed over: half-spaces, quotation marks, points. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N} ]/gu, '');

/** Names in the order of their alphabet: letter by letter, a word before one that goes on. */
export function namesInOrder(names: readonly TranslatedName[], tag: string): TranslatedName[] {
	const alphabet = ALPHABETS[tag];
	if (!alphabet) return names.toSorted((a, b) => a.text.localeCompare(b.text, tag));
	const rank = (letter: string): number => {
		const at = alphabet.indexOf(letter);
		return at === -1 ? alphabet.length + letter.codePointAt(0)! : at;
	};
	const key = (text: string): number[] =>
		[...letters(text)].map((letter) => (letter === ' ' ? -1 : rank(letter)));
	return names
		.map((name) => ({ name, key: key(name.text) }))
		.sort((a, b) => {
			for (let n = 0; n < Math.min(a.key.length, b.key.length); n++)
				if (a.key[n] !== b.key[n]) return a.key[n]! - b.key[n]!;
			return a.key.length - b.key.length || (a.name.path < b.name.path ? -1 : 1);
		})
		.map(({ name }) => name);
}
