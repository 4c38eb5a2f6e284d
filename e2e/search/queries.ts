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

/** Weights, lists and rules may be chosen on the tuning half only; the sealed half judges what was finished without it. */
export type Half = 'tuning' | 'sealed';

/** The half to which a query belongs: by the first byte of its SHA-256, so that nobody chooses. */
export const halfOf = (q: string): Half =>
	createHash('sha256').update(q).digest().readUInt8(0) % 2 === 1 ? 'sealed' : 'tuning';

/**
 * The queries of one half, `queries/<half>.json`.
 * @throws if a query stands in the other half's file
 */
export function queriesOf(half: Half): Query[] {
	const file = new URL(`queries/${half}.json`, import.meta.url);
	const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: Query[] };
	const astray = queries.filter(({ q }) => halfOf(q) !== half).map(({ q }) => q);
	if (astray.length > 0) throw new Error(`These queries belong into the other half: ${astray.join(', ')}`);
	return queries;
}

/** Both halves. */
export const queries: readonly Query[] = [...queriesOf('tuning'), ...queriesOf('sealed')];

/** A question that readers may ask and that no page answers: a search should say so, or at least claim little. */
export interface Unanswerable {
	q: string;
	/** Why the site cannot answer it. */
	why: string;
}

const unansweredFile = new URL('queries/unanswerable.json', import.meta.url);

/** `queries/unanswerable.json`: half of them near the subject of the site, half of other worlds. */
export const unanswerable: readonly Unanswerable[] = (
	JSON.parse(readFileSync(unansweredFile, 'utf8')) as { queries: Unanswerable[] }
).queries;

/** Queries that stand more than once in a list, in whatever case and spacing: each as it stands when it comes again. */
export function repeated(queries: readonly string[]): string[] {
	const folded = queries.map((q) => q.toLowerCase().replace(/\s+/g, ' ').trim());
	return queries.filter((_, index) => folded.indexOf(folded[index] ?? '') < index);
}
