import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A query that readers are likely to type, and what answers it. */
export interface Query {
	q: string;
	/** Addresses from the site's root; one without a fragment takes every part of its page. */
	targets: string[];
	/** What makes it hard: a name, another spelling, a slip, another script, a topic, a question. */
	kind: string;
	/** Why these are its targets. */
	why: string;
	/** `needs`: made from what readers want to know, by somebody who had not seen the lists of the search. */
	from?: 'needs';
}

/** A question that readers may ask and that no page answers: a search should say so, or at least claim little. */
export interface Unanswerable {
	q: string;
	/** Why the site cannot answer it. */
	why: string;
}

/**
 * Weights, lists and rules may be chosen on the tuning half only; the sealed half judges what was finished without it.
 * Whoever has judged by a sealed half and tunes further moves it to the tuning half, and has a new one written by somebody
 * who has seen neither.
 */
export type Half = 'tuning' | 'sealed';

/** Languages other than English whose search is measured. */
export const LANGUAGES = ['fa', 'ur'] as const;

/** The half to which a query in such a language belongs, by its letters alone: nobody chooses. */
export const halfOf = (q: string): Half =>
	createHash('sha256').update(q).digest().readUInt8(0) % 2 === 0 ? 'tuning' : 'sealed';

/** The queries of one half in such a language, `queries/<language>-<half>.json`. */
export const queriesIn = (language: string, half: Half): Query[] => {
	const file = new URL(`queries/${language}-${half}.json`, import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as { queries: Query[] }).queries;
};

const read = (half: Half): { queries: Query[]; unanswerable: Unanswerable[] } => {
	const file = new URL(`queries/${half}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as { queries: Query[]; unanswerable: Unanswerable[] };
};

/** The queries of one half, `queries/<half>.json`. */
export const queriesOf = (half: Half): Query[] => read(half).queries;

/** The questions of one half that nothing answers: some near the subject of the site, some of other worlds. */
export const unanswerableOf = (half: Half): Unanswerable[] => read(half).unanswerable;

/** Both halves, with what nothing answers. */
export const allQueries = (): string[] =>
	(['tuning', 'sealed'] as const).flatMap((half) =>
		[...queriesOf(half), ...unanswerableOf(half)].map(({ q }) => q),
	);

/** Queries that stand more than once in a list, in whatever case and spacing: each as it stands when it comes again. */
export function repeated(queries: readonly string[]): string[] {
	const folded = queries.map((q) => q.toLowerCase().replace(/\s+/g, ' ').trim());
	return queries.filter((_, index) => folded.indexOf(folded[index] ?? '') < index);
}
