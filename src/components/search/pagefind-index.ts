import type { Answer } from '../../model/search/merge.ts';
import { plausible } from '../../model/search/plausible.ts';
import type { Found, Hit, Pagefind } from './pagefind.d.ts';

/** Settings of Pagefind's ranking, chosen by `npm run bench:search`. */
const RANKING = { metaWeights: { title: 4, names: 4 } };

/** For each value of a filter, the ids of the records that have it. */
export type Members = Map<string, Set<string>>;

/** One of the site's two indexes: the texts, or the sources. */
export class PagefindIndex {
	readonly #pagefind: Pagefind;
	readonly #members = new Map<string, Promise<Members>>();
	readonly #found = new Map<string, Found>();
	readonly #locations: readonly string[];
	/** How many records it holds. */
	readonly total: number;

	private constructor(pagefind: Pagefind, locations: readonly string[], total: number) {
		this.#pagefind = pagefind;
		this.#locations = locations;
		this.total = total;
	}

	/**
	 * @param bundle address of the folder of the index, with a slash at its end
	 * @param locations every value of the filter that says where a record stands
	 * @param tag changes with the index, so that a browser may keep its entry file as long as this stays the same
	 */
	static async open(
		bundle: string,
		locations: readonly string[],
		tag: string | undefined,
	): Promise<PagefindIndex> {
		// The path is known only where the site is served, so the bundler must leave it alone.
		const pagefind = (await import(
			/* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href
		)) as Pagefind;
		await pagefind.options({
			bundlePath: bundle,
			baseUrl: new URL('..', new URL(bundle, location.href)).pathname,
			ranking: RANKING,
			noWorker: true,
			...(tag ? { metaCacheTag: tag } : {}),
		});
		await pagefind.init();
		const { results } = await pagefind.search(null);
		return new PagefindIndex(pagefind, locations, results.length);
	}

	/** The records that a word finds. */
	async answer(word: string): Promise<Answer> {
		const { results } = await this.#pagefind.search(word);
		const [top] = results;
		if (!top) return [];
		// Where a word is in no text, Pagefind answers with ever shorter beginnings of it.
		const whole = await this.#pagefind.search(`"${word}"`);
		if (whole.results.length === 0 && !plausible((await top.data()).excerpt, [word])) return [];
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
				? Promise.resolve(this.#locations)
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

	/** A record that an answer has named, with title and excerpt. */
	hit(id: string): Promise<Hit> {
		return this.#found.get(id)!.data();
	}
}
