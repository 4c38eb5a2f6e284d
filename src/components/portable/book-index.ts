import { indexedWords } from '../../model/search/indexed-words.ts';
import type { MemberLists, Pair } from '../../model/search/index-start.ts';
import { locationsOf, type Location } from '../../model/search/location.ts';
import type { Fit } from '../../model/search/rank.ts';
import type { Shown } from '../../model/search/shown.ts';
import { withIrregularForms, type Vocabulary } from '../../model/search/vocabulary.ts';
import { WordIndex } from '../../model/search/word-index.ts';
import type { RecordIndex } from '../search/record-index.ts';
import type { BookEntry } from './entries.ts';
import { textsOf } from './texts.ts';

/** An index of the open book, made from the texts that stand in it. */
export class BookIndex implements RecordIndex {
	readonly #words: WordIndex;
	readonly #shown: readonly Shown[];
	readonly locations: readonly Location[];
	readonly pairs: readonly Pair[];

	/**
	 * @param entries what can be found
	 * @param book the element that holds their texts
	 * @param conceptsIn the words that stand for the concepts in a text: `conceptWordsBy`
	 */
	constructor(entries: readonly BookEntry[], book: Element, conceptsIn: (text: string) => readonly string[]) {
		const texts = textsOf(book, new Set(entries.map(({ id }) => id)));
		this.#shown = entries.map(({ id, names: _, more: __, same, ...rest }) => ({
			...rest,
			path: `#${id}`,
			// Of a page that gathers entries these are found, not the page.
			text: rest.kind === 'Pages' ? '' : (texts.get(id) ?? ''),
			...(same ? { same: { path: `#${same.id}`, title: same.title } } : {}),
		}));
		this.#words = new WordIndex(
			this.#shown.map(({ title, text }, number) => {
				const { names = [], more = '' } = entries[number] ?? {};
				return indexedWords({ title, text, names: [...names], more }, conceptsIn);
			}),
		);
		// `bookId` joins a page and what stands on it by two underscores.
		this.locations = locationsOf(entries.map(({ id, kind }) => ({ kind, path: id.replace('__', '#') })));
		const numbers = new Map(entries.map(({ id }, number) => [id, number]));
		this.pairs = entries.flatMap(({ same }, number): Pair[] => {
			const other = same === undefined ? undefined : numbers.get(same.id);
			return other === undefined ? [] : [[number, other]];
		});
	}

	get total(): number {
		return this.#shown.length;
	}

	whole(...words: readonly string[]): Promise<Fit> {
		return Promise.resolve(this.#words.whole(...words));
	}

	loose(word: string): Promise<Fit> {
		return Promise.resolve(this.#words.loose(word));
	}

	record(number: number): Promise<Shown> {
		const shown = this.#shown[number];
		return shown ? Promise.resolve(shown) : Promise.reject(new RangeError(`There is no record ${number}.`));
	}

	/** None: this search is narrowed by kind alone. */
	members(): Promise<MemberLists> {
		return Promise.resolve({ actor: {}, status: {} });
	}

	vocabulary(): Promise<Vocabulary> {
		return Promise.resolve(withIrregularForms(this.#words.vocabulary));
	}
}
