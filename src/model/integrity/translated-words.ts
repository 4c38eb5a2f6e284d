import type { LanguageData } from '../../schemas/language.ts';
import { translatedTexts } from '../language/texts.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('translated-words');

/** What stands between the quotation marks of a language. */
const quotedIn = ({ open, close }: LanguageData['quotes']): RegExp =>
	new RegExp(`${open}[^${close}]*${close}`, 'gu');

/** Quotation marks of any language. */
const QUOTES = '“”„‟«»‹›';

/** A comma, semicolon or question mark of Latin script behind a letter of Arabic script, with what it is there. */
const LATIN_PAUSE = /(?<=\p{Script=Arabic})[,;?]/u;
const ARABIC_PAUSES: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** A word by itself: letters of the language stand neither before nor behind it. */
const wholeWord = (word: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(word)}(?![\\p{L}\\p{M}])`, 'u');

/** Letters, quotation marks and words of each language, as its file in `languages` has them. */
export const translatedWords: Rule = {
	id: 'translated-words',
	demands:
		'Texts in another language have its own letters, commas and quotation marks, closed where they open, and no word that takes sides but in quotations and in what is attributed.',
	check: (corpus) => {
		const languages = new Map(corpus.languages.map(({ id, data }) => [id, data]));
		return [...translatedTexts(corpus)].flatMap(({ language, file, field, text, attributed }) => {
			const of = languages.get(language);
			if (!of) return [];
			const problem = (found: string, expected: string, mend: string) =>
				report({ file, field, found: `${found} in “${text}”`, expected, mend });
			const foreign = of.letters && [...text].find((letter) => of.letters?.includes(letter));
			const straight = /["']/.exec(text)?.[0];
			const { open, close } = of.quotes;
			const pairs = [...text].filter((sign) => sign === open || sign === close);
			const uneven = pairs.some((sign, n) => sign !== (n % 2 === 0 ? open : close)) || pairs.length % 2 === 1;
			const others = [...text].find((sign) => QUOTES.includes(sign) && sign !== open && sign !== close);
			const pause = LATIN_PAUSE.exec(text)?.[0];
			const bare = text.replace(quotedIn(of.quotes), ' ');
			const loaded = attributed
				? []
				: of.chosen.flatMap(({ not = [], chosen }) =>
						not.filter((word) => wholeWord(word).test(bare)).map((word) => ({ word, chosen })),
					);
			return [
				...(foreign
					? [
							problem(
								`“${foreign}” (U+${foreign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
								'the letters of this language, which look like it',
								'type the word anew on a keyboard of this language',
							),
						]
					: []),
				...(straight
					? [
							problem(
								straight,
								`${open} and ${close}, or ’ for an apostrophe`,
								`write ${open} and ${close} around a quotation, and ’ within a word`,
							),
						]
					: []),
				...(others
					? [
							problem(
								`“${others}”, which this language does not have`,
								`${open} and ${close}`,
								`write ${open} and ${close} around a quotation`,
							),
						]
					: []),
				...(pause
					? [
							problem(
								`${pause} behind a letter of Arabic script`,
								`the sign of that script: ${ARABIC_PAUSES[pause]}`,
								`write ${ARABIC_PAUSES[pause]}`,
							),
						]
					: []),
				...(uneven
					? [problem(`${open} and ${close} that do not pair`, 'each quotation closed', 'close it')]
					: []),
				...loaded.map(({ word, chosen }) =>
					problem(
						`“${word}”`,
						`the word only between ${open} and ${close}, or in what is attributed`,
						`quote it, or write what the table of chosen words has: ${chosen}`,
					),
				),
			];
		});
	},
};
