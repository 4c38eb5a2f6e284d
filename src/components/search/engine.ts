import type { NameEntry } from '../../model/name-list.ts';
import { groupByPage, mergeAnswers, type Answer } from '../../model/search/merge.ts';
import type { Plan } from '../../model/search/plan.ts';
import type { Kind } from '../../model/search/records.ts';
import type { Found, Hit, Pagefind } from './pagefind.d.ts';

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

/** Settings of Pagefind's ranking, chosen by `npm run bench:search`. */
const RANKING = { metaWeights: { title: 4, names: 4 } };

/** The records of one value of a filter. */
type Members = Map<string, Set<string>>;

/** One of the site's two indexes: the texts, or the sources. */
class Index {
	readonly #pagefind: Pagefind;
	readonly #members = new Map<string, Promise<Members>>();
	readonly #found = new Map<string, Found>();
	readonly total: number;

	readonly #places: readonly string[];

	private constructor(pagefind: Pagefind, places: readonly string[], total: number) {
		this.#pagefind = pagefind;
		this.#places = places;
		this.total = total;
	}

	static async open(
		bundle: string,
		base: string,
		places: readonly string[],
		tag: string | undefined,
	): Promise<Index> {
		// The path is known only where the site is served, so the bundler must leave it alone.
		const pagefind = (await import(
			/* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href
		)) as Pagefind;
		await pagefind.options({
			bundlePath: bundle,
			baseUrl: base,
			ranking: RANKING,
			noWorker: true,
			...(tag ? { metaCacheTag: tag } : {}),
		});
		await pagefind.init();
		const { results } = await pagefind.search(null);
		return new Index(pagefind, places, results.length);
	}

	/** The records that a word finds. */
	async answer(word: string): Promise<Answer> {
		const { results } = await this.#pagefind.search(word);
		for (const result of results) this.#found.set(result.id, result);
		return results;
	}

	/** The values of a filter, each with its records. */
	members(filter: string): Promise<Members> {
		const known = this.#members.get(filter);
		if (known) return known;
		// Pagefind tells the values of all its filters at once, and fetches all for it; where a record stands is known.
		const named =
			filter === 'in'
				? Promise.resolve(this.#places)
				: this.#pagefind.filters().then((filters) => Object.keys(filters[filter] ?? {}));
		const asked = named.then(async (values) => {
			const lists = await Promise.all(
				values.map(async (value) => {
					const { results } = await this.#pagefind.search(null, { filters: { [filter]: [value] } });
					return [value, new Set(results.map(({ id }) => id))] as const;
				}),
			);
			return new Map(lists);
		});
		this.#members.set(filter, asked);
		asked.catch(() => this.#members.delete(filter));
		return asked;
	}

	hit(id: string): Promise<Hit> {
		return this.#found.get(id)!.data();
	}
}

/** What the search page asks once names are told: the indexes of texts and sources. */
export interface Engine {
	/** @param narrowing whether the counts of all filters are wanted */
	text(plan: Plan, filters: Filters, narrowing: boolean): Promise<TextAnswer>;
}

async function ask(index: Index, plan: Plan, filters: Filters, narrowing: boolean): Promise<TextAnswer> {
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
	const place = new Map([...stands].flatMap(([where, ids]) => [...ids].map((id) => [id, where] as const)));
	const kinds: Members = new Map();
	for (const [where, ids] of stands) {
		const kind = where.split('/')[0]!;
		kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...ids]));
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
		(id) => place.get(id)?.split('/')[0] as Kind | undefined,
		(id) => {
			const where = place.get(id);
			return where?.includes('/') ? { page: where.replace('#', ''), whole: !where.endsWith('#') } : undefined;
		},
	).map(({ id, others }) => ({
		best: () => index.hit(id),
		others: others.map((other) => () => index.hit(other)),
	}));
	return { results, counts };
}

/** The names alone come first: they answer while the full-text engine is still on its way. */
async function loadNames({ base }: Place): Promise<NameEntry[]> {
	const response = await fetch(`${base}search/names.json`);
	if (!response.ok) throw new Error(`names.json answers ${response.status}`);
	return (await response.json()) as NameEntry[];
}

async function loadText({ bundle, base, first, places }: Place): Promise<Engine> {
	// What every first search needs is fetched at once, not one after the other as the engine comes to ask for it.
	for (const name of first) {
		const link = document.createElement('link');
		link.rel = name.endsWith('.js') ? 'modulepreload' : 'preload';
		link.href = `${bundle}${name}`;
		if (!name.endsWith('.js')) {
			link.as = 'fetch';
			link.crossOrigin = 'anonymous';
		}
		document.head.append(link);
	}
	// The name of the index's list bears its hash: a browser may keep the entry file as long as that stays the same.
	const tag = /_(\w+)\.pf_meta/.exec(first.join(' '))?.[1];
	const texts = await Index.open(bundle, base, places, tag);
	let sources: Promise<Index> | undefined;
	return {
		text: async (plan, filters, narrowing) => {
			if (filters.kind !== 'Sources') return ask(texts, plan, filters, narrowing);
			sources ??= Index.open(bundle.replace(/\/$/, '-sources/'), base, ['Sources'], tag);
			return ask(await sources, plan, filters, narrowing);
		},
	};
}

/** Where the index lies, and which of its files every search needs. */
export interface Place {
	bundle: string;
	base: string;
	first: readonly string[];
	/** Every value of the filter that says where a record stands. */
	places: readonly string[];
}

/** Loads something once; after a failure the next call tries again. */
function once<Loaded>(load: (place: Place) => Promise<Loaded>): (place: Place) => Promise<Loaded> {
	let loaded: Promise<Loaded> | undefined;
	return (place) =>
		(loaded ??= load(place).catch((error: unknown) => {
			loaded = undefined;
			throw error;
		}));
}

/** The list of names. */
export const getNames = once(loadNames);
/** The full-text engine. */
export const getEngine = once(loadText);
