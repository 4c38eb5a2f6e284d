import type { Engine, Filters, Found, Reading, TextAnswer, TextResult } from '../../model/search/answer.ts';
import { SearchFailure } from '../../model/search/answer.ts';
import { readExcerpt } from '../../model/search/excerpt.ts';
import { fold, foldedWords } from '../../model/search/fold.ts';
import { decodeLocation, encodeLocation, type Location } from '../../model/search/location.ts';
import { groupByPage, mergeAnswers } from '../../model/search/merge.ts';
import { findNames, type NameEntry } from '../../model/search/names.ts';
import { planQuery, type Plan } from '../../model/search/plan.ts';
import { synonymsOf, type Synonyms } from '../../model/search/synonyms.ts';
import { once } from './once.ts';
import type { Hit } from './pagefind.d.ts';
import { PagefindIndex, type Members } from './pagefind-index.ts';

/** A record as a reader is shown it. */
function resultOf(hit: Hit, others: readonly (() => Promise<Hit>)[]): TextResult {
	const { title, kind, page } = hit.meta;
	const excerpt = readExcerpt(hit.excerpt);
	const said = fold(excerpt.map(({ text }) => text).join(''));
	return {
		path: hit.url,
		title,
		kind,
		...(page ? { page } : {}),
		...(said !== '' && !fold(title).startsWith(said) ? { excerpt } : {}),
		words: excerpt.filter(({ found }) => found).map(({ text }) => text),
		others: async (most) => {
			const hits = await Promise.all(others.slice(0, most).map((other) => other()));
			return hits.map(({ url, meta }) => ({ path: url, title: meta.title }));
		},
	};
}

/** How a query was read, as far as its plan tells. */
const readingOf = (query: string, { understood }: Plan): Reading => ({
	changed: understood === undefined ? [] : [{ typed: query, taken: understood, why: 'name' }],
	missing: [],
	silent: false,
	asked: understood ?? query,
});

async function ask(
	index: PagefindIndex,
	plan: Plan,
	filters: Filters,
	narrowing: boolean,
): Promise<{ results: Found[]; counts: TextAnswer['counts'] }> {
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
		load: async () =>
			resultOf(
				await index.hit(id),
				others.map((other) => () => index.hit(other)),
			),
	}));
	return { results, counts };
}

/** What the engine is built on. */
export interface EngineSources {
	/** Address of the site's root, with a slash at its end. */
	root: string;
	/** Names of the files of the index that every first search needs. */
	first: readonly string[];
	/** Every location in the index of texts, encoded. */
	locations: readonly string[];
	/** Lines of words for the same. */
	senses: readonly string[];
	/** The list of names; where it cannot be had, texts are sought without it. */
	names: () => Promise<readonly NameEntry[]>;
}

/** Fetches what every first search needs at once, not one after the other as the engine comes to ask for it. */
function preload(folder: string, first: readonly string[]): void {
	for (const name of first) {
		const link = document.createElement('link');
		link.rel = name.endsWith('.js') ? 'modulepreload' : 'preload';
		link.href = `${folder}${name}`;
		if (!name.endsWith('.js')) {
			link.as = 'fetch';
			link.crossOrigin = 'anonymous';
		}
		document.head.append(link);
	}
}

/** The plan of a query: with the names in it put into the site's spelling, unless it is taken literally. */
function planOf(query: string, names: readonly NameEntry[], synonyms: Synonyms, literal: boolean): Plan {
	if (literal) return planQuery(query, [], synonyms);
	const found = findNames(names, query);
	return planQuery(query, names, synonyms, found.length === 1 ? found[0] : undefined);
}

/**
 * Loads the full-text engine.
 * @throws SearchFailure if the index cannot be had; another call tries again
 */
export async function loadEngine(sources: EngineSources): Promise<Engine> {
	const { root, first, locations, names } = sources;
	const texts = `${root}pagefind/`;
	if (typeof document !== 'undefined') preload(texts, first);
	// The name of the index's list bears its hash.
	const tag = /_(\w+)\.pf_meta/.exec(first.join(' '))?.[1];
	const failed = (cause: unknown): never => {
		throw new SearchFailure('unreachable', cause);
	};
	const index = await PagefindIndex.open(texts, locations, tag).catch(failed);
	const getSources = once(() =>
		PagefindIndex.open(`${root}pagefind-sources/`, [encodeLocation({ kind: 'Sources' })], tag),
	);
	const synonyms = synonymsOf(sources.senses);
	return {
		text: async (query, filters, narrowing, literal = false) => {
			const known = await names().catch(() => []);
			const plan = planOf(query, known, synonyms, literal);
			const reading = readingOf(query, plan);
			if (foldedWords(query).length === 0) return { reading, results: [], counts: emptyCounts() };
			const asked = filters.kind === 'Sources' ? await getSources().catch(failed) : index;
			return { reading, ...(await ask(asked, plan, filters, narrowing).catch(failed)) };
		},
	};
}

const emptyCounts = (): TextAnswer['counts'] => ({ kind: new Map(), actor: new Map(), status: new Map() });
