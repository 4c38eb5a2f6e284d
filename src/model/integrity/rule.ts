import type { Corpus } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';

/**
 * Entries that exist but could not be read, as `claims/some-id`. They have been reported already; a rule that looks for
 * an entry must not report that it is missing as well.
 */
export type Broken = ReadonlySet<string>;

/** One thing that must be true of the whole content. A rule never throws: it returns every breach that it finds. */
export interface Rule {
	/** A name for messages and for the method page. */
	id: string;
	/** What must hold, in a sentence for editors. */
	demands: string;
	check: (corpus: Corpus, broken?: Broken) => Problem[];
}

/** Makes problems of one rule, so that each rule states its id and severity once. */
export const reporter =
	(rule: string, severity: Problem['severity'] = 'error') =>
	(problem: Omit<Problem, 'rule' | 'severity'>): Problem => ({ rule, severity, ...problem });
