import type { Reading, Target, TextResult } from '../../model/search/answer.ts';
import type { NameEntry } from '../../model/search/names.ts';

/** What a search page says and prints, in its own language: each page that searches sets its voice first. */

/** Words and elements, one after the other. */
export type Content = readonly (Node | string)[];

/** How much was found, and whether there is more. */
export interface Told {
	query: string;
	/** How many results are on the page. */
	count: number;
	/** Whether the site says nothing on what was asked, so that what was found is only near it. */
	silent: boolean;
	more: boolean;
	/** Whether filters leave something out. */
	narrowed: boolean;
}

/** Why there is no answer. */
export type Failure = 'missing' | 'changed' | 'late';

/** How a query was read, and what the reader can do about it. */
export interface Read extends Reading {
	/** The query as it was typed. */
	typed: string;
	/** Whether it was longer than what was read of it. */
	cut: boolean;
	/** A button with some words on it, which asks for what was typed, without any change. */
	literally: (...content: Content) => HTMLButtonElement;
}

export interface Voice {
	working: string;
	/** Said where there is no answer for some time. */
	slow: string;
	/** How much was found. */
	told: (told: Told) => Content;
	failed: (failure: Failure) => string;
	/** Said where more of the results are not to be had. */
	failedMore: string;
	read: (read: Read) => Content;
	/** A page or an entry that is called what was typed. */
	nameItem: (name: NameEntry) => HTMLLIElement;
	/**
	 * What was found in the text: what it is, its title, an excerpt, and what else was found on its page.
	 * @param best whether it is what answers the question itself; its sources are counted then
	 */
	textItem: (result: TextResult, others: readonly Target[], best?: boolean) => HTMLLIElement;
	/** Parts of the page of a name in which the query was found too. */
	deepLinks: (targets: readonly Target[]) => HTMLParagraphElement;
	/** Whether a word only asks or joins: it is not marked on the page to which a result leads. */
	joins: (word: string) => boolean;
}

let own: Voice | undefined;

export const setVoice = (voice: Voice): void => void (own = voice);

/** The voice of this page. @throws if none was set */
export function voice(): Voice {
	if (!own) throw new Error('The search page has no voice: its script sets one first.');
	return own;
}
