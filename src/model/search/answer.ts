import type { Stretch } from './excerpt.ts';
import type { Shown } from './shown.ts';

/** What a search answers: how the query was read, and what was found. */

/** What narrows a search: a value of each filter, or nothing. */
export interface Filters {
	kind?: string | undefined;
	actor?: string | undefined;
	status?: string | undefined;
}

/** A word or words of the query that were sought in another form. */
export interface Change {
	typed: string;
	taken: string;
	/** Another spelling of a name, a slip, or a word of another language. */
	why: 'name' | 'slip' | 'translated';
}

/** How a query was read. */
export interface Reading {
	changed: readonly Change[];
	/** Words that are in no text and resemble no word that is. */
	missing: readonly string[];
	/** Whether the words that matter are in no text, so that the results are only what comes nearest. */
	silent: boolean;
	/** The words that were sought, as a reader would write them. */
	asked: string;
}

/** A way to a page or to a part of one. */
export interface Target {
	/** Address with the base path. */
	path: string;
	title: string;
}

/** What was found, ready to be shown; its address with the base path. */
export interface TextResult extends Omit<Shown, 'text' | 'same'> {
	/** Sentences of its text with the words that were found; none where they say no more than the title. */
	excerpt?: readonly Stretch[];
	/** The words of the query as they stand in this entry, to be marked where the result leads. */
	words: readonly string[];
	/** An entry of the same words, which is shown with this one: the claim of an event. */
	merged?: Target;
}

/** A result in its place in the list; what it says is fetched when it is to be shown. */
export interface Found {
	load(): Promise<TextResult>;
	/** Further finds on the same page, best first; each is a request of its own. */
	others(most: number): Promise<Target[]>;
}

export interface TextAnswer {
	reading: Reading;
	/** What answers the kind of question that was asked: a claim, a toll or an event, as it stands on the site. */
	best?: Found;
	/** Best first; `best` is not among them. */
	results: readonly Found[];
	/** How many results each value of each filter would leave, the other filters as they are. */
	counts: Record<keyof Filters, Map<string, number>>;
}

/**
 * Why a search could not be answered: the index cannot be had, a part of it failed, or the site was published anew since
 * this page was opened.
 */
export type FailureKind = 'unreachable' | 'incomplete' | 'changed';

/** A search that could not be answered; never told as an empty answer. The next call tries again. */
export class SearchFailure extends Error {
	override name = 'SearchFailure';
	readonly kind: FailureKind;

	constructor(kind: FailureKind, cause?: unknown) {
		super(`The search index is ${kind}.`, { cause });
		this.kind = kind;
	}
}

/** Full-text search over the texts of the site and its sources. */
export interface Engine {
	/**
	 * @param query as `typedQuery` gives it
	 * @param filters values that do not exist leave nothing
	 * @param narrowing whether the counts of all filters are wanted
	 * @param literal whether the query is sought as it was typed, without any change
	 * @throws SearchFailure
	 */
	text(query: string, filters: Filters, narrowing: boolean, literal?: boolean): Promise<TextAnswer>;
}
