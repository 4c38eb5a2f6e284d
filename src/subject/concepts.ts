import { LANGUAGES, type Language } from './languages.ts';

/** The kinds of answer that a question can want; `beyond` is what no record of the past holds: what will or should be. */
export const ASKS = [
	'who',
	'when',
	'where',
	'how-many',
	'why',
	'what-happened',
	'which',
	'site',
	'beyond',
] as const;
export type Asks = (typeof ASKS)[number];

/** The languages, beside English, that a subject may choose from. */
export const KNOWN_LANGUAGES = Object.keys(LANGUAGES) as readonly Language[];

/** What readers may mean, and how they and the site's texts say it. */
export interface Concept extends Partial<Record<Language, readonly string[]>> {
	id: string;
	/** English words that the site's texts use for it, the most telling first; several words in one belong together. */
	words: readonly string[];
	/** English words that readers use instead. */
	asked: readonly string[];
	/** What a question word asks for. */
	asks?: Asks | undefined;
	/** Ids of concepts with which it has a word in common. */
	shared: readonly string[];
}

/** The concepts of a subject. */
export interface Concepts {
	/** The languages beside English; each concept has words in all of them. */
	languages: readonly Language[];
	/** Further languages, in which only some concepts have words. */
	partly: readonly Language[];
	/** Words that join or help and tell nothing of what is sought. */
	particles: Partial<Record<Language, readonly string[]>>;
	concepts: readonly Concept[];
}

/** What a subject without concepts has. */
export const NO_CONCEPTS: Concepts = { languages: [], partly: [], particles: {}, concepts: [] };
