import type { Corpus } from '../corpus.ts';
import { readDate } from '../date/read.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter } from './rule.ts';

const report = reporter('read-by');

/** Clocks of the Earth are up to 26 hours apart: who writes may have a later day than who commits. */
const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Nobody has read a source on a day that is still to come. The content knows no clock, so whoever checks it says the day.
 * @param day the day of the last commit: `2026-11-29`
 */
export const readingsAfter = ({ sources }: Pick<Corpus, 'sources'>, day: string): Problem[] =>
	sources
		.filter(({ data }) => readDate(data.accessed).min > readDate(day).max + ONE_DAY)
		.map(({ file, data }) =>
			report({
				file,
				field: 'accessed',
				found: `${data.accessed}, which lies after the commit of ${day}`,
				expected: 'the day on which the source was read',
				mend: 'correct the day',
			}),
		);
