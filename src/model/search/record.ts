import type { Claim } from '../dossier.ts';
import type { Kind } from './kinds.ts';

/** One thing that search can find: a page, a part of a page, or an entry with an address of its own. */
export interface SearchRecord {
	/** Path from the site's root, with a fragment for a part of a page. */
	path: string;
	title: string;
	kind: Kind;
	/** The page it stands on, if that has another title. */
	page?: string;
	/** Every other name of what it is about, for the index only. */
	names: string[];
	/** What is said there: prose as it is printed, from which excerpts are taken. */
	text: string;
	/** What else it is found by: who says it, what it is called elsewhere. For the index only. */
	more?: string;
	/**
	 * What is said of it in English, where the record is in another language: for the index only, which takes the concepts
	 * from it.
	 */
	english?: string;
	/** When, in words. */
	date?: string;
	/** Where, by name. */
	place?: string;
	/** How many sources it rests on. */
	sources?: number;
	/** The record that says the same in the same words, and is shown with this one. */
	same?: { path: string; title: string };
	/** Ids of the actors it is about. */
	actors: string[];
	status?: Claim['status'];
	/** Whether it tells of the moment that the site is about: what readers mean who name no other time. */
	central?: boolean;
}
