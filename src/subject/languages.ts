/** A language in which readers ask, beside the site's own: ISO 639-1. */
export type Language = keyof typeof LANGUAGES;

/** What sets a language's spelling apart from that of its neighbours in the same script. */
interface Spelling {
	name: string;
	script: 'Arabic' | 'Latin' | 'Cyrillic';
	/** Every letter that its words are written with, without vowel marks. */
	letters: string;
}

/** Languages of Arabic script have letters of their own for what looks or sounds the same; so each lists its letters. */
export const LANGUAGES = {
	fa: { name: 'Persian', script: 'Arabic', letters: 'آأؤئءابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی' },
	ur: { name: 'Urdu', script: 'Arabic', letters: 'آأؤئۂءابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے' },
	ar: { name: 'Arabic', script: 'Arabic', letters: 'آأإؤئءابةتثجحخدذرزسشصضطظعغفقكلمنهويى' },
	de: { name: 'German', script: 'Latin', letters: 'abcdefghijklmnopqrstuvwxyzäöüß' },
	fr: { name: 'French', script: 'Latin', letters: 'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ' },
	tr: { name: 'Turkish', script: 'Latin', letters: 'abcçdefgğhıijklmnoöprsştuüvyzâîûİ' },
	ru: { name: 'Russian', script: 'Cyrillic', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
} as const satisfies Record<string, Spelling>;

/** Letters that keyboards of these languages exchange for one another. */
const LOOKALIKES = ['یيىے', 'کك', 'هہھةۀۂ', 'اأإ'];

/** Signs of vowels and doubling, which nobody types into a search. */
const VOWEL_MARK = /[\u064b-\u065f\u0670]/u;

const knows = (language: Language, letter: string): boolean => {
	const { letters } = LANGUAGES[language];
	return letters.includes(letter) || letters.includes(letter.toLowerCase());
};

/** How many letters of a text the spelling of a language does not know. */
export const foreignLetters = (text: string, language: Language): number =>
	[...text].filter((letter) => /\p{L}/u.test(letter) && !knows(language, letter)).length;

/**
 * What is wrong with the letters of a word or phrase.
 * @returns what is expected and how to mend it; nothing if it is spelt as the language is
 */
export function spellingFault(text: string, language: Language): string | undefined {
	const { name, script } = LANGUAGES[language];
	if (VOWEL_MARK.test(text)) return `${name} without vowel marks, as readers type it: leave out the marks`;
	if (script !== 'Latin' && /\p{Script=Latin}/u.test(text))
		return `${name} in its own letters: write no Latin ones, or move the word to "asked"`;
	// The half-space joins the parts of a Persian word.
	const strange = [...text].find((letter) => !knows(language, letter) && !/[\d۰-۹ \u200c'’-]/u.test(letter));
	if (strange === undefined) return undefined;
	const own = LOOKALIKES.find((group) => group.includes(strange));
	const cure = own && [...own].find((letter) => knows(language, letter));
	return `letters of ${name}: ${cure ? `write ${named(cure)} in place of ${named(strange)}` : `${named(strange)} is none`}`;
}

const named = (letter: string): string =>
	`“${letter}” (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
