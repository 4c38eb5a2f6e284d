import type { ChangeData } from '../schemas/change.ts';
import type { CorrectionData } from '../schemas/correction.ts';
import type { Claim } from './dossier.ts';
import type { Lock } from './lock/lock.ts';

/** Which words these are, and since when they stand. */
export interface Edition {
	/** A hash over all content, twelve digits from 0 to f. */
	version: string;
	/** What was published, by address; empty for a story that was not. */
	published: Lock;
	/** Translations of other English words than stand now, as `translations/fa/some-claim`. */
	stale: ReadonlySet<string>;
}

export type Correction = Omit<CorrectionData, 'claim' | 'page'> & {
	id: string;
	/** Where the wording stands that was wrong. */
	path: string;
	/** What that is called, if it is an entry or a page of one. */
	title?: string;
	/** The claim that was wrong, if it was one. */
	claim?: Claim;
	/** Paths of the pages that say so: that of the claim and those that use it, or the page itself. */
	pages: string[];
};

export type Change = Omit<ChangeData, 'claim'> & { id: string; claim: Claim };
