import type { Subject } from '../subject/schema.ts';
import type { Claim } from './dossier.ts';

/** @file Pages that gather claims and have no prose of their own. */

/** What the home page shows. */
export interface FrontPage {
	question: string;
	/** Running text, clause by clause, each on its claim. */
	lead: { text: string; claim: Claim }[];
	happened: Claim[];
	/** The account of each side in a few claims, in the order of the sides. */
	accounts: { side: Subject['sides'][number]; claims: Claim[] }[];
	since: Claim[];
	/** All claims of the page, each once, in its order. */
	notes: Claim[];
}

/** Two sheets of paper for a class. */
export interface ClassSheet {
	title: string;
	summary: string;
	takeaways: Claim[];
	questions: { question: string; answers: Claim[] }[];
	/** Claims of which one was overtaken. */
	sentences: Claim[];
	/** All claims of the sheets, each once, in their order. */
	notes: Claim[];
}
