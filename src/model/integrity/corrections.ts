import type { CollectionName, Corpus, Entry, ProseEntry } from '../corpus.ts';
import { compareDates } from '../date/order.ts';
import { plain } from '../lock/words.ts';
import { blockText } from '../prose/prose.ts';
import { partOf } from '../timeline/parts.ts';
import { routes } from '../url.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('corrections');

/** A correction, or a change of a claim that corrects nothing. */
type Correction = Pick<Corpus['corrections'][number], 'file'> & {
	data: Pick<Corpus['corrections'][number]['data'], 'date' | 'claim' | 'page' | 'after'> & {
		/** Of what was added nothing. */
		before?: string | undefined;
	};
};

/** Every text below a value. */
const texts = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(texts)
			: [];

/** What an entry says now: its fields, and its prose block by block. */
const wording = (entry: Entry<unknown> & Partial<ProseEntry<unknown>>): string[] =>
	[...texts(entry.data), ...(entry.prose?.blocks ?? []).map(blockText)].map(plain);

/** Which entries a page prints, by its path; a page whose words stand in code is missing. */
function printedOn(corpus: Corpus): Map<string, Entry<unknown>[]> {
	const pages = new Map<string, Entry<unknown>[]>();
	const add = (path: string, entry: Entry<unknown>): void => {
		pages.set(path, [...(pages.get(path) ?? []), entry]);
	};
	const all = (name: CollectionName, page: string, own: (id: string) => string): void => {
		for (const entry of corpus[name]) {
			add(page, entry);
			add(own(entry.id), entry);
		}
	};
	all('background', routes.pages.background, routes.chapter);
	all('actors', routes.pages.actors, routes.actor);
	all('tensions', routes.pages.tensions, routes.tension);
	all('short', routes.pages.short, routes.shortForm);
	all('sources', routes.pages.sources, routes.source);
	all('places', routes.pages.map, routes.place);
	all('terms', routes.pages.glossary, routes.term);
	all('relations', routes.pages.relations, routes.relation);
	all('disputes', routes.pages.disputed, routes.dispute);
	all('statements', routes.pages.thenAndNow, routes.statement);
	all('events', routes.pages.timeline, routes.eventLine);
	for (const entry of corpus.home) add(routes.pages.home, entry);
	for (const entry of corpus.lesson) add(routes.pages.classSheet, entry);
	for (const entry of corpus.events) {
		const part = partOf(entry.data.date);
		add(routes.timelinePart(part), entry);
		add(routes.event(part, entry.id), entry);
	}
	return pages;
}

/**
 * Whether the wording that a correction brought in stands, or a later correction took it up, and so on to one that stands.
 * @param stands whether a wording stands now
 * @param others the corrections of the same claim or page
 */
function leadsToNow(
	correction: Correction,
	others: readonly Correction[],
	stands: (after: string) => boolean,
): boolean {
	const seen = new Set<Correction>();
	for (let at: Correction | undefined = correction; at && !seen.has(at);) {
		if (stands(at.data.after)) return true;
		seen.add(at);
		const { date, after }: Correction['data'] = at.data;
		at = others.find(
			(other) =>
				!seen.has(other) &&
				plain(other.data.before ?? '') === plain(after) &&
				compareDates(other.data.date, date) >= 0,
		);
	}
	return false;
}

/** What a correction tells: the same from the same day on is the same correction, whatever its file is called. */
const telling = ({ data: { date, claim, page, before, after } }: Correction): string =>
	[date, claim, page, plain(before ?? ''), plain(after)].join('\n');

/** What a correction, or a note of a change, says is true of what it changed. */
export const corrections: Rule = {
	id: 'corrections',
	demands:
		'What a correction or a change put in place is what its claim or page says now, or what a later correction of it began from; it is told once.',
	check: (corpus) => {
		const pages = printedOn(corpus);
		const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
		const all: readonly Correction[] = [...corpus.corrections, ...corpus.changes];
		const first = new Map([...all].reverse().map((each) => [telling(each), each.file]));
		return all.flatMap((correction) => {
			const { file, data } = correction;
			if (plain(data.before ?? '') === plain(data.after))
				return report({
					file,
					field: 'after',
					found: `the wording of "before"`,
					expected: 'another wording',
					mend: 'write what stood before and what stands now',
				});
			const told = first.get(telling(correction));
			if (told !== undefined && told !== file)
				return report({
					file,
					found: `what ${told} tells, too`,
					expected: 'one entry for one correction: feeds tell each of them',
					mend: 'delete one of the two files',
				});
			if (data.page && /^\/claims\/./.test(data.page))
				return report({
					file,
					field: 'page',
					found: data.page,
					expected: 'a claim by its id',
					mend: `write claim: ${data.page.split('/')[2]} in place of the page`,
				});
			const claim = data.claim === undefined ? undefined : claims.get(data.claim);
			const entries = claim ? [claim] : data.page === undefined ? undefined : pages.get(data.page);
			// An id or path that leads nowhere is told by other rules; what stands in code is not read here.
			if (!entries) return [];
			const now = entries.flatMap(wording);
			const stands = (after: string): boolean =>
				claim ? now.includes(plain(after)) : now.some((text) => text.includes(plain(after)));
			const same = all.filter((other) => other.data.claim === data.claim && other.data.page === data.page);
			if (leadsToNow(correction, same, stands)) return [];
			return report({
				file,
				field: 'after',
				found: `"${data.after}", which is not what ${claim ? `the claim "${claim.id}"` : data.page} says now`,
				expected: claim
					? `a whole wording of the claim, such as "${claim.data.text}", or the "before" of a later correction of it`
					: 'words that stand there, or the "before" of a later correction of it',
				mend: 'correct the wording here or there, or add the correction that changed it again',
			});
		});
	},
};
