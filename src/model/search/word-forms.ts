import type { Language } from '../../subject/languages.ts';
import { foldedWords } from './fold.ts';

/** The languages of concepts: those in which readers ask, and English, in which the site is written. */
export type Tongue = Language | 'en';

/** The Arabic article, also after a joined “and”, “in”, “as” or “for”: والحدود, بالحدود, للحدود. */
const ARTICLE = /^(?:[وف]?[بک]?ال|[وف]?لل)(?=\p{L}{2})/u;
/** “And”, “in”, “for”, “as”, joined to a word without an article: وقتلی, بصواریخ. */
const JOINED = /^[وفبلک](?=\p{L}{3})/u;

/** An ending that makes another form of a word, and what stands in its place in the form that a list gives. */
type Ending = readonly [ending: RegExp, instead: readonly string[]];

/** Endings of number, gender, tense and owner, in folded letters, where enough of the word is left before them. */
const ENDINGS: Record<Tongue, readonly Ending[]> = {
	en: [
		[/(?<=[a-z]{2})s$/, ['']],
		[/(?<=[a-z]{3})(?:ed|es|ing)$/, ['', 'e']],
		[/(?<=[a-z]{3})ies$/, ['y']],
	],
	fa: [
		[/(?<=\p{L}{2})ها(?:ی|یی)?$/u, ['']],
		[/شدگان$/u, ['']],
		[/(?<=\p{L}{2})گان$/u, ['ه']],
		[/(?<=\p{L}{2})ات$/u, ['', 'ه']],
		[/(?<=\p{L}{2})(?:ان|ی|ند)$/u, ['']],
		[/(?<=\p{L}{3})(?:یان|ین|یت|شان|ش|ه|ن)$/u, ['']],
	],
	ur: [
		[/(?<=\p{L}{2})(?:وں|یں|ی)$/u, ['', 'ه', 'ا']],
		[/(?<=\p{L}{2})یاں$/u, ['ی']],
		[/(?<=\p{L}{3})(?:ین|ان|ز|ء)$/u, ['']],
		[/(?<=\p{L}{3})ات$/u, ['', 'ه']],
	],
	ar: [
		[/(?<=\p{L}{3})(?:ون|ین|ان|وا|ی|ه|ت|ا|ء)$/u, ['']],
		[/(?<=\p{L}{3})(?:ها|هم|هما)$/u, ['']],
		[/(?<=\p{L}{2})(?:تین|تان)$/u, ['ه']],
		[/(?<=\p{L}{2})(?:یون|یین|یه)$/u, ['ی', '']],
		[/(?<=\p{L}{2})ات$/u, ['', 'ه']],
	],
	de: [[/(?<=[a-z]{3})(?:es|en|em|er|e|n|s)$/, ['', 'e']]],
	fr: [[/(?<=[a-z]{3})(?:ees|ee|es|er|e|s|x)$/, ['', 'e']]],
	tr: [
		[/(?<=[a-z]{2})(?:lar|ler)(?:i|in|inin|da|de|dan|den|a|e)?$/, ['']],
		[/(?<=[a-z]{2})(?:n?[iu]n|s?[iu]|y?[iuae]|[dt][ae]n?|n[dt][ae]n?|na|ne)$/, ['', 'i', 'si']],
	],
	ru: [
		[
			/(?<=\p{L}{2})(?:ого|ому|ами|ыи|ии|ая|ое|ые|ие|ов|ев|еи|ом|ем|ои|ам|ах|ях|ям|ыми|ы|и|а|я|у|ю|е|о|ь)$/u,
			['', 'а', 'ь'],
		],
	],
};

/** One Latin letter for each folded letter of the Arabic script, with about half the bytes on the way. */
const SHORT = new Map(
	[...'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوهیء'].map((letter, at) => [
		letter,
		'abptTVjcHxdDQrRzJsSCZUYEGfqkglmnNvhyA'[at],
	]),
);

const shortened = (word: string): string =>
	/[^ -~]/.test(word) ? [...word].map((letter) => SHORT.get(letter) ?? letter).join('') : word;

/** The words of a phrase joined, so that half-spaces, hyphens and spaces make no difference. */
const joined = (words: readonly string[], tongue: Tongue): string =>
	shortened((tongue === 'ar' ? words.map((word) => word.replace(ARTICLE, '')) : words).join(''));

/** Under what a phrase is kept: folded as names are, in Arabic without its articles, in Latin letters. */
export const keyOf = (phrase: string, tongue: Tongue): string => joined(foldedWords(phrase), tongue);

/** The French article and the words that lose their vowel before one: lambassadeur, quand. */
const ELIDED = /^(?:qu|[ldsnjc])(?=[aeiouh])/u;

/** A word as it stands, then each form that it may be of. */
function formsOf(word: string, tongue: Tongue): string[] {
	const starts =
		tongue === 'ar'
			? [word, word.replace(ARTICLE, ''), word.replace(JOINED, '')]
			: tongue === 'fr'
				? [word, word.replace(ELIDED, '')]
				: [word];
	const ends = starts.flatMap((start) =>
		ENDINGS[tongue].flatMap(([ending, instead]) =>
			ending.test(start) ? instead.map((end) => start.replace(ending, end)) : [],
		),
	);
	return [...starts, ...ends];
}

/**
 * Under what a run of folded words may be kept: as it stands, then with its last word (in Arabic, that of a single word
 * only, and the first of several without what is joined to it) read as a form of another.
 * @returns keys, the likeliest first
 */
export function keysOf(words: readonly string[], tongue: Tongue): string[] {
	const at = tongue === 'ar' ? 0 : words.length - 1;
	const forms = formsOf(words[at] ?? '', tongue);
	return [...new Set(forms.map((form) => joined(words.with(at, form), tongue)))];
}

/** How every key of a run of several words begins, whatever its last is a form of; in Arabic, where the first may change, with nothing. */
export const beginningOf = (words: readonly string[], tongue: Tongue): string =>
	tongue === 'ar' ? '' : joined(words.slice(0, -1), tongue);
