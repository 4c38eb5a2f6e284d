import { COLLECTIONS } from '../schemas/collections.ts';
import {
	COLLECTION_NAMES,
	folderOf,
	placeOf,
	type CollectionName,
	type Corpus,
	type Entry,
	type ProseEntry,
} from './corpus.ts';
import {
	entryId,
	parseEntry,
	parseOnce,
	parsePage,
	reporter,
	type ContentFile,
	type Parse,
	type Shape,
} from './parse-file.ts';
import type { Problem } from '../file/problem.ts';

/** Sorts by a key, byte for byte, whatever the language of the machine. */
const byteOrder =
	<Item>(key: (item: Item) => string) =>
	(a: Item, b: Item): number =>
		key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1;

/**
 * Reads every file into a corpus, each collection in the order of its ids. Files that cannot be read or do not fit their schema are left out of it and
 * reported; nothing is thrown, so that an editor sees all problems of all files in one run.
 */
export function parseCorpus(files: readonly ContentFile[]): {
	corpus: Corpus;
	/** In the order of the files’ paths. */
	problems: Problem[];
	/** Entries that are there but were left out: the rules must not call them missing. */
	broken: Set<string>;
} {
	const problems: Problem[] = [];
	const broken = new Set<string>();
	const inOrder = files.toSorted(byteOrder(entryId));
	const filesOf = Map.groupBy(inOrder, ({ collection }) => placeOf(collection)?.collection);
	/** Reads each file of a collection; what cannot be read counts as broken. */
	const read = <Parsed>(name: CollectionName, parse: Parse<Parsed>): Parsed[] =>
		(filesOf.get(name) ?? []).flatMap((file) => {
			const [entry, wrong] = parseOnce(file, parse);
			problems.push(...wrong);
			if (!entry) broken.add(`${name}/${entryId(file)}`);
			return entry ?? [];
		});
	const entries = <Data>(folder: CollectionName, shape: Shape<Data>): Entry<Data>[] =>
		read(folder, (file, wrong) => parseEntry(file, shape, wrong));
	const pages = <Data>(folder: CollectionName, shape: Shape<Data>): ProseEntry<Data>[] =>
		read(folder, (file, wrong) => parsePage(file, shape, wrong));

	const corpus: Corpus = {
		sources: entries('sources', COLLECTIONS.sources),
		claims: entries('claims', COLLECTIONS.claims),
		events: entries('events', COLLECTIONS.events),
		places: entries('places', COLLECTIONS.places),
		terms: entries('terms', COLLECTIONS.terms),
		quantities: entries('quantities', COLLECTIONS.quantities),
		pictures: entries('pictures', COLLECTIONS.pictures),
		relations: entries('relations', COLLECTIONS.relations),
		statements: entries('statements', COLLECTIONS.statements),
		disputes: entries('disputes', COLLECTIONS.disputes),
		home: entries('home', COLLECTIONS.home),
		lesson: entries('lesson', COLLECTIONS.lesson),
		corrections: entries('corrections', COLLECTIONS.corrections),
		changes: entries('changes', COLLECTIONS.changes),
		redirects: entries('redirects', COLLECTIONS.redirects),
		background: pages('background', COLLECTIONS.background),
		actors: pages('actors', COLLECTIONS.actors),
		tensions: pages('tensions', COLLECTIONS.tensions),
		short: pages('short', COLLECTIONS.short),
		languages: entries('languages', COLLECTIONS.languages),
		translations: entries('translations', COLLECTIONS.translations),
		translatedDisputes: entries('translatedDisputes', COLLECTIONS.translatedDisputes),
		translatedStories: entries('translatedStories', COLLECTIONS.translatedStories),
	};
	for (const file of filesOf.get(undefined) ?? []) {
		broken.add(`${file.collection}/${entryId(file)}`);
		if (file.fault) reporter(file, problems)('file', file.fault);
		else
			reporter(file, problems)('folder', {
				found: file.collection ? `a folder "${file.collection}"` : 'a file that lies in no folder',
				expected: `${file.collection ? '' : 'it in '}one of ${COLLECTION_NAMES.map(folderOf).join(', ')}`,
				mend: 'move the file to the folder of its kind',
			});
	}
	return { corpus, problems: problems.toSorted(byteOrder(({ file }) => file)), broken };
}
