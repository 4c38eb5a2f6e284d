import type { Engine } from '../../model/search/answer.ts';
import { languageFolder } from '../../model/search/index-folders.ts';
import type { IndexStart } from '../../model/search/index-start.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { besideNames, stopsOf, type TongueForm } from '../../model/search/tongue.ts';
import { scriptsReader } from '../../model/search/understand.ts';
import { ask } from './ask.ts';
import { preload, reopening } from './opening.ts';
import { PagefindIndex } from './pagefind-index.ts';

/** What the engine of a language other than English is built on. */
export interface TongueSources {
	/** Address of the site's root, with a slash at its end. */
	root: string;
	/** The language, such as `fa`. */
	language: string;
	/** What its search page holds of its index. */
	start: IndexStart;
	/** Fetches what is known of the language. */
	form: () => Promise<TongueForm>;
	/** Its names; where they cannot be had, texts are sought without them. */
	names: () => Promise<readonly NameEntry[]>;
}

/**
 * Loads the full-text engine of a language: that of English, over another index and with another reading of words.
 * @throws SearchFailure if the index cannot be had; another call tries again
 */
export async function loadTongueEngine({
	root,
	language,
	start,
	form,
	names,
}: TongueSources): Promise<Engine> {
	const folder = languageFolder(language, root);
	preload(folder, start);
	const texts = reopening(folder, () => PagefindIndex.open(folder, start, language));
	const [known] = await Promise.all([form(), texts(() => Promise.resolve())]);
	const read = scriptsReader(known.concepts);
	const meanings = {
		meanings: (query: string) => Promise.resolve(read(query)),
		otherMeanings: () => Promise.resolve([]),
	};
	const stops = stopsOf(known);
	return {
		text: async (query, filters, narrowing, literal = false) => {
			const list = await names().catch(() => []);
			return texts((index) =>
				ask(index, {
					query,
					filters,
					narrowing,
					literal,
					names: list,
					meanings,
					root,
					tongue: language,
					stops,
					besideNames: besideNames(known),
				}),
			);
		},
	};
}
