import type { Engine } from '../../model/search/answer.ts';
import { addressWord } from '../../model/search/address-word.ts';
import type { EnglishForm } from '../../model/search/concepts.ts';
import { sourcesFolder, textsFolder } from '../../model/search/index-folders.ts';
import type { IndexStart } from '../../model/search/index-start.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { ask, askWord } from './ask.ts';
import { meaningsBy, type OtherLanguages } from './meanings.ts';
import { preload, reopening } from './opening.ts';
import { PagefindIndex } from './pagefind-index.ts';

/** What the engine is built on. */
export interface EngineSources {
	/** Address of the site's root, with a slash at its end. */
	root: string;
	/** What the search page holds of each index. */
	start: Readonly<Record<'texts' | 'sources', IndexStart>>;
	/** The subject's concepts in English. */
	senses: EnglishForm;
	/** Fetches the concepts in other languages. */
	languages: OtherLanguages;
	/** The names that a query needs; where they cannot be had, texts are sought without them. */
	names: (query: string) => Promise<readonly NameEntry[]>;
}

/**
 * Loads the full-text engine.
 * @throws SearchFailure if the index cannot be had; another call tries again
 */
export async function loadEngine({ root, start, senses, languages, names }: EngineSources): Promise<Engine> {
	const folder = textsFolder(root);
	preload(folder, start.texts);
	const texts = reopening(folder, () => PagefindIndex.open(folder, start.texts));
	const ofSources = sourcesFolder(root);
	const sources = reopening(ofSources, () => PagefindIndex.open(ofSources, start.sources));
	const meanings = meaningsBy(senses, languages);
	await texts(() => Promise.resolve());
	return {
		text: async (query, filters, narrowing, literal = false) => {
			const address = addressWord(query);
			if (address !== undefined)
				return sources((index) => askWord(index, address, { query, filters, narrowing, root }));
			const known = await names(query).catch(() => []);
			return (filters.kind === 'Sources' ? sources : texts)((index) =>
				ask(index, { query, filters, narrowing, literal, names: known, meanings, root }),
			);
		},
	};
}
