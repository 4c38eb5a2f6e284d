import { wordsPerSentence, WORDS_PER_SENTENCE } from '../prose/ease.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('reading-ease');

/** Long sentences keep readers out, first of all those who read in a second language. */
export const readingEase: Rule = {
	id: 'reading-ease',
	demands: `The sentences of a reading page average at most ${WORDS_PER_SENTENCE} words.`,
	check: (corpus) =>
		[...corpus.background, ...corpus.actors, ...corpus.tensions]
			.map(({ file, prose }) => ({ file, average: wordsPerSentence(prose) }))
			.filter(({ average }) => average > WORDS_PER_SENTENCE)
			.map(({ file, average }) =>
				report({
					file,
					found: `${average.toFixed(1)} words a sentence on average`,
					expected: `${WORDS_PER_SENTENCE} at most`,
					mend: 'part the longest sentences in two',
				}),
			),
};
