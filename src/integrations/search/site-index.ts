import { englishForm } from '../../model/search/concepts.ts';
import { conceptWordsBy } from '../../model/search/index-concepts.ts';
import { encodeStands, membersOf, type IndexStart } from '../../model/search/index-start.ts';
import { searchRecords } from '../../model/search/records.ts';
import { sourceRecords } from '../../model/search/source-records.ts';
import { encodeVocabulary, vocabularyOf } from '../../model/search/vocabulary.ts';
import type { Dossier } from '../../model/dossier.ts';
import { contents } from '../../site.ts';
import { subject } from '../../subject.ts';
import { endPagefind, makeIndex, type MadeIndex } from './index-files.ts';

/** What can be found on the site: all files of both indexes, and what the search page must know of them. */
export interface SiteIndex {
	/** Paths of the site to which a result can lead. */
	paths: readonly string[];
	/** Files by their paths below the site's root: `pagefind/pagefind.js`. */
	files: ReadonlyMap<string, Uint8Array>;
	/** What the search page holds of each of the two indexes. */
	start: Readonly<Record<'texts' | 'sources', IndexStart>>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const startOf = ({ first, entry, order }: MadeIndex): IndexStart => ({
	first,
	entry,
	stands: encodeStands(order),
});

/** Makes the index of all texts, and the one of the sources, from the content alone (decision 0024). */
export async function makeSiteIndex(dossier: Dossier): Promise<SiteIndex> {
	const texts = searchRecords(dossier, contents);
	const sources = sourceRecords(dossier);
	const conceptsIn = conceptWordsBy(englishForm(subject.concepts));
	try {
		const made = await makeIndex(texts, conceptsIn);
		const madeSources = await makeIndex(sources, conceptsIn);
		const files = new Map<string, Uint8Array>();
		for (const [folder, index] of [
			['pagefind', made],
			['pagefind-sources', madeSources],
		] as const) {
			for (const [name, content] of index.files) files.set(`${folder}/${name}`, content);
			files.set(`${folder}/words.txt`, bytes(encodeVocabulary(vocabularyOf(index.texts))));
			files.set(`${folder}/members.json`, bytes(JSON.stringify(membersOf(index.order))));
		}
		return {
			paths: [...texts, ...sources].map(({ path }) => path),
			files,
			start: { texts: startOf(made), sources: startOf(madeSources) },
		};
	} finally {
		await endPagefind();
	}
}
