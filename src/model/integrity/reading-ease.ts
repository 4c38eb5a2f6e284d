import { longestSentences, wordsPerSentence, WORDS_PER_SENTENCE } from '../prose/ease.ts';
import { prosePages } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('reading-ease');

/** Sentences that are named, where a page has too long ones. */
const NAMED = 2;

/** Long sentences keep readers out, first of all those who read in a second language. */
export const readingEase: Rule = {
	id: 'reading-ease',
	demands: `The sentences of a reading page average at most ${WORDS_PER_SENTENCE} words.`,
	check: (corpus) =>
		prosePages(corpus)
			.map(({ file, prose }) => ({ file, prose, average: wordsPerSentence(prose) }))
			.filter(({ average }) => average > WORDS_PER_SENTENCE)
			.map(({ file, prose, average }) => {
				const longest = longestSentences(prose, NAMED);
				return report({
					file,
					field: `line ${longest[0]?.line}`,
					found: `${average.toFixed(1)} words a sentence on average`,
					expected: `${WORDS_PER_SENTENCE} at most`,
					mend: `part the longest sentences in two: ${longest
						.map(({ line, words, text }) => `line ${line}, ${words} words, “${text.slice(0, 40)}…”`)
						.join('; ')}`,
				});
			}),
};
