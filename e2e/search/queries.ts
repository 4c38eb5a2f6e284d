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
}

/** Every query of `queries.json`, by which the search is judged. */
export const queries: Query[] = (
	JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as { queries: Query[] }
).queries;
