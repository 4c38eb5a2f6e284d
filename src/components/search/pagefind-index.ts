import {
	decodeStands,
	type IndexStart,
	type MemberLists,
	type Pair,
	type Stands,
} from '../../model/search/index-start.ts';
import { idsIn } from '../../model/search/index-ids.ts';
import { countParts } from '../../model/search/index-parts.ts';
import type { Location } from '../../model/search/location.ts';
import type { Fit } from '../../model/search/rank.ts';
import type { Shown } from '../../model/search/shown.ts';
import { decodeVocabulary, withIrregularForms, type Vocabulary } from '../../model/search/vocabulary.ts';
import { IndexFolder } from './index-fetch.ts';
import { once, onceFor } from './once.ts';
import type { Pagefind } from './pagefind.d.ts';
import type { RecordIndex } from './record-index.ts';

/** Settings of Pagefind's ranking, chosen by `npm run bench:search`. */
const RANKING = { metaWeights: { title: 4, names: 4 } };

/** How many times each index was opened: a module that failed is loaded anew under another address. */
const opened = new Map<string, number>();

/** One of the site's indexes: the texts, the sources, or what is told in another language. Records are told by their numbers. */
export class PagefindIndex implements RecordIndex {
	readonly #pagefind: Pagefind;
	readonly #folder: IndexFolder;
	readonly #ids: readonly string[];
	readonly #numbers: ReadonlyMap<string, number>;
	/** Where each record stands, by its number. */
	readonly locations: readonly Location[];
	/** Records of the same words. */
	readonly pairs: readonly Pair[];

	private constructor(pagefind: Pagefind, folder: IndexFolder, ids: readonly string[], stands: Stands) {
		this.#pagefind = pagefind;
		this.#folder = folder;
		this.#ids = ids;
		this.#numbers = new Map(ids.map((id, number) => [id, number]));
		({ locations: this.locations, pairs: this.pairs } = stands);
	}

	/** How many records it holds. */
	get total(): number {
		return this.#ids.length;
	}

	/**
	 * @param address of the folder of the index, with a slash at its end
	 * @param language of the index
	 * @throws SearchFailure
	 */
	static async open(address: string, start: IndexStart, language = 'en'): Promise<PagefindIndex> {
		const times = opened.get(address) ?? 0;
		opened.set(address, times + 1);
		const again = times > 0 ? `?${times}` : '';
		const folder = new IndexFolder(address, start.entry);
		try {
			// The path is known only where the site is served, so the bundler must leave it alone; it wraps a template literal
			// all the same, with a helper that every page would then load as a file of its own.
			const script = `${address}pagefind.js${again}`;
			const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
			await pagefind.options({ bundlePath: address, baseUrl: '/', ranking: RANKING, noWorker: true });
			const stands = decodeStands(start.stands);
			const list = start.first.find((name) => name.endsWith('.pf_meta')) ?? '';
			const [bytes] = await Promise.all([folder.file(list), pagefind.init(language)]);
			// The list itself says it at a tenth of what it costs to have the engine tell; where the browser cannot unpack it, that does.
			const total = stands.locations.length;
			const named = idsIn(new Uint8Array(bytes), language);
			const ids = named?.slice(0, total) ?? (await pagefind.search(null)).results.map(({ id }) => id);
			const whole = ids.length === total && (!named || named.length === total + countParts(start.parts));
			if (folder.failed || !whole) throw new Error('The index is not whole.');
			return new PagefindIndex(pagefind, folder, ids, stands);
		} catch (error) {
			throw await folder.failure('unreachable', error);
		}
	}

	/**
	 * The records that an expression of Pagefind's finds.
	 * @throws SearchFailure if a part of the index that it needs could not be had
	 */
	readonly #answer = onceFor(async (expression: string): Promise<Fit> => {
		const { results } = await this.#pagefind.search(expression);
		if (this.#folder.failed) throw await this.#folder.failure('incomplete');
		return new Map(
			results.flatMap(({ id, score }) => {
				const number = this.#numbers.get(id);
				return number === undefined ? [] : [[number, score] as const];
			}),
		);
	});

	/** The records that have words, whole and one behind the other. */
	whole(...words: readonly string[]): Promise<Fit> {
		return this.#answer(`"${words.join(' ')}"`);
	}

	/** The records that have a word, or one that begins so; for a word that is nowhere, others. */
	loose(word: string): Promise<Fit> {
		return this.#answer(word);
	}

	/**
	 * What is shown of a record, by its number.
	 * @throws SearchFailure if it cannot be had
	 */
	readonly record = onceFor((number: number) =>
		this.#folder.read(`record/${this.#ids[number]}.json`, (response) => response.json() as Promise<Shown>),
	);

	/** Who each record is about, and its status. */
	readonly members = once(() =>
		this.#folder.read('members.json', (response) => response.json() as Promise<MemberLists>),
	);

	/** Its words, with how many records have each. */
	readonly vocabulary = once(async (): Promise<Vocabulary> =>
		withIrregularForms(decodeVocabulary(await this.#folder.read('words.txt', (response) => response.text()))),
	);
}
