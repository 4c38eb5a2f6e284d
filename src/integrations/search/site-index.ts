import { encodeLocation, locationsOf } from '../../model/search/location.ts';
import { searchRecords, sourceRecords } from '../../model/search/records.ts';
import type { Dossier } from '../../model/dossier.ts';
import { contents } from '../../site.ts';
import { endPagefind, firstFiles, makeIndex } from './index-files.ts';

/** What can be found on the site: all files of both indexes, and what the search page must know of them. */
export interface SiteIndex {
	/** Paths of the site to which a result can lead. */
	paths: readonly string[];
	/** Files by their paths below the site's root: `pagefind/pagefind.js`. */
	files: ReadonlyMap<string, Uint8Array>;
	/** What the search page fetches at once when a reader shows the wish to search, by name. */
	first: readonly string[];
	/** Every location in the index of texts, encoded. */
	locations: readonly string[];
}

/** Makes the index of all texts, and the one of the sources, from the content alone (decision 0024). */
export async function makeSiteIndex(dossier: Dossier): Promise<SiteIndex> {
	const texts = searchRecords(dossier, contents);
	const sources = sourceRecords(dossier);
	try {
		const textFiles = await makeIndex(texts);
		const sourceFiles = await makeIndex(sources);
		return {
			paths: [...texts, ...sources].map(({ path }) => path),
			files: new Map([
				...[...textFiles].map(([name, bytes]) => [`pagefind/${name}`, bytes] as const),
				...[...sourceFiles].map(([name, bytes]) => [`pagefind-sources/${name}`, bytes] as const),
			]),
			first: firstFiles(textFiles),
			locations: [...new Set(locationsOf(texts).map(encodeLocation))],
		};
	} finally {
		await endPagefind();
	}
}
