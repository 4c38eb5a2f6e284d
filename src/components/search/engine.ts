import { decodeLocation, encodeLocation, type Location } from '../../model/search/location.ts';
import { groupByPage, mergeAnswers } from '../../model/search/merge.ts';
import type { Plan } from '../../model/search/plan.ts';
import { href } from '../../href.ts';
import { once } from './once.ts';
import type { Hit } from './pagefind.d.ts';
import { PagefindIndex, type Members } from './pagefind-index.ts';

/** What narrows a search: a value of each filter, or nothing. */
export interface Filters {
	kind?: string | undefined;
	actor?: string | undefined;
	status?: string | undefined;
}

/** A page with what was found on it: the best hit first. */
export interface TextResult {
	best: () => Promise<Hit>;
	others: (() => Promise<Hit>)[];
}

export interface TextAnswer {
	results: TextResult[];
	/** How many results each value of each filter would leave, the other filters as they are. */
	counts: Record<keyof Filters, Map<string, number>>;
}

/** Full-text search, loaded after the names: the indexes of texts and sources. */
export interface Engine {
	/** @param narrowing whether the counts of all filters are wanted */
	text(plan: Plan, filters: Filters, narrowing: boolean): Promise<TextAnswer>;
}

async function ask(
	index: PagefindIndex,
	plan: Plan,
	filters: Filters,
	narrowing: boolean,
): Promise<TextAnswer> {
	// Who a hit is about and its status are fetched only for a reader who narrows by them.
	const some = narrowing || filters.actor !== undefined || filters.status !== undefined;
	const none = Promise.resolve<Members>(new Map());
	const [stands, actors, statuses, ...answers] = await Promise.all([
		index.members('in'),
		some ? index.members('actor') : none,
		some ? index.members('status') : none,
		...plan.terms.map(({ word, others }) => Promise.all([word, ...others].map((each) => index.answer(each)))),
	]);
	const scores = mergeAnswers(answers, index.total);
	const locations = new Map<string, Location>();
	const kinds: Members = new Map();
	for (const [value, ids] of stands) {
		const location = decodeLocation(value);
		for (const id of ids) locations.set(id, location);
		kinds.set(location.kind, new Set([...(kinds.get(location.kind) ?? []), ...ids]));
	}
	const groups = { kind: kinds, actor: actors, status: statuses };
	const fits = (id: string, names: readonly (keyof Filters)[]): boolean =>
		names.every((name) => {
			const wanted = filters[name];
			return wanted === undefined || (groups[name].get(wanted)?.has(id) ?? false);
		});
	const counts = {} as TextAnswer['counts'];
	for (const name of ['kind', 'actor', 'status'] as const) {
		const others = (['kind', 'actor', 'status'] as const).filter((each) => each !== name);
		const open = [...scores.keys()].filter((id) => fits(id, others));
		counts[name] = new Map(
			[...groups[name]].map(([value, ids]) => [value, open.filter((id) => ids.has(id)).length] as const),
		);
	}
	const left = new Map([...scores].filter(([id]) => fits(id, ['kind', 'actor', 'status'])));
	const results = groupByPage(
		left,
		(id) => locations.get(id)?.kind,
		(id) => {
			const { kind, page } = locations.get(id) ?? {};
			return page && { page: `${kind}/${page.number}`, whole: page.whole };
		},
	).map(({ id, others }) => ({
		best: () => index.hit(id),
		others: others.map((other) => () => index.hit(other)),
	}));
	return { results, counts };
}

/** Which files of the index every first search needs, by name, and every location that is in it, encoded. */
export interface IndexFiles {
	first: readonly string[];
	locations: readonly string[];
}

/** Addresses of the two indexes, the texts and the sources. */
const TEXTS = href('/pagefind/');
const SOURCES = href('/pagefind-sources/');

/** Fetches what every first search needs at once, not one after the other as the engine comes to ask for it. */
function preload(first: readonly string[]): void {
	for (const name of first) {
		const link = document.createElement('link');
		link.rel = name.endsWith('.js') ? 'modulepreload' : 'preload';
		link.href = `${TEXTS}${name}`;
		if (!name.endsWith('.js')) {
			link.as = 'fetch';
			link.crossOrigin = 'anonymous';
		}
		document.head.append(link);
	}
}

/**
 * Loads the full-text engine.
 * @throws if the index cannot be had
 */
export async function loadEngine({ first, locations }: IndexFiles): Promise<Engine> {
	preload(first);
	// The name of the index's list bears its hash.
	const tag = /_(\w+)\.pf_meta/.exec(first.join(' '))?.[1];
	const texts = await PagefindIndex.open(TEXTS, locations, tag);
	const getSources = once(() => PagefindIndex.open(SOURCES, [encodeLocation({ kind: 'Sources' })], tag));
	return {
		text: async (plan, filters, narrowing) =>
			ask(filters.kind === 'Sources' ? await getSources() : texts, plan, filters, narrowing),
	};
}
