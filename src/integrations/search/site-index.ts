import { englishForm } from '../../model/search/concepts.ts';
import { conceptWordsBy } from '../../model/search/index-concepts.ts';
import { languageFolder, sourcesFolder, textsFolder } from '../../model/search/index-folders.ts';
import { encodeParts } from '../../model/search/index-parts.ts';
import { encodeStands, membersOf, type IndexStart } from '../../model/search/index-start.ts';
import { recordsIn } from '../../model/search/records-in.ts';
import type { SearchRecord } from '../../model/search/record.ts';
import { searchRecords } from '../../model/search/records.ts';
import { sourceRecords } from '../../model/search/source-records.ts';
import { conceptWordsIn, stopsOf, tongueForm } from '../../model/search/tongue.ts';
import { encodeVocabulary, vocabularyOf } from '../../model/search/vocabulary.ts';
import type { Kind } from '../../model/search/kinds.ts';
import type { Dossier } from '../../model/dossier.ts';
import { contents } from '../../site.ts';
import { subject } from '../../subject.ts';
import { endPagefind, makeIndex, type IndexLanguage, type MadeIndex } from './index-files.ts';

/** What can be found on the site: all files of its indexes, and what the search page must know of them. */
export interface SiteIndex {
	/** Paths of the site to which a result can lead. */
	paths: readonly string[];
	/** Files by their paths below the site's root: `pagefind/pagefind.js`. */
	files: ReadonlyMap<string, Uint8Array>;
	/** What the search page holds of each of its two indexes. */
	start: Readonly<Record<'texts' | 'sources', IndexStart>>;
	/** What the search page of each other language holds of its index, by the tag of the language. */
	starts: Readonly<Record<string, IndexStart>>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const startOf = ({ first, entry, parts, order }: MadeIndex, prose?: readonly Kind[]): IndexStart => ({
	first,
	entry,
	parts: encodeParts(parts),
	stands: encodeStands(order, prose),
});

/**
 * Makes the index of all texts, the one of the sources, and one for each other language, from the content alone
 * (decisions 0024 and 0099).
 */
export async function makeSiteIndex(dossier: Dossier): Promise<SiteIndex> {
	const english: IndexLanguage = {
		language: 'en',
		conceptsIn: conceptWordsBy(englishForm(subject.concepts)),
	};
	const paths: string[] = [];
	const files = new Map<string, Uint8Array>();
	const make = async (
		folder: string,
		records: readonly SearchRecord[],
		language: IndexLanguage,
	): Promise<IndexStart> => {
		const index = await makeIndex(records, language);
		for (const [name, content] of index.files) files.set(`${folder}${name}`, content);
		files.set(`${folder}words.txt`, bytes(encodeVocabulary(vocabularyOf(index.texts))));
		files.set(`${folder}members.json`, bytes(JSON.stringify(membersOf(index.order))));
		paths.push(...records.map(({ path }) => path));
		// Of the short story in another language each section is found by itself.
		return startOf(index, language.language === 'en' ? undefined : []);
	};
	try {
		const start = {
			texts: await make(textsFolder(), searchRecords(dossier, contents), english),
			sources: await make(sourcesFolder(), sourceRecords(dossier), english),
		};
		const starts: Record<string, IndexStart> = {};
		for (const language of dossier.languages) {
			const form = tongueForm(subject.concepts, language.tag);
			starts[language.tag] = await make(languageFolder(language.tag), recordsIn(language, dossier), {
				language: language.tag,
				conceptsIn: conceptWordsIn(form),
				conceptsInEnglish: english.conceptsIn,
				stops: stopsOf(form),
			});
		}
		return { paths: [...new Set(paths)], files, start, starts };
	} finally {
		await endPagefind();
	}
}
