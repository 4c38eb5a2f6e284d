import { SearchFailure } from '../../model/search/answer.ts';
import type { IndexStart } from '../../model/search/index-start.ts';
import { partsWith } from '../../model/search/index-parts.ts';
import { partsOf } from '../../model/search/words.ts';
import { forgetFiles, indexFile } from './index-fetch.ts';
import type { PagefindIndex } from './pagefind-index.ts';

/** How an index is opened, and its files fetched before they are asked for. */

/** Fetches a file without waiting for it; who asks for it then is told if it could not be had. */
const fetchAhead = (address: string): void => void indexFile(address).catch(() => undefined);

/** Folders of which the first files were fetched ahead. */
const preloaded = new Set<string>();

/**
 * Fetches what every first search needs at once, not one after the other as the engine comes to ask for it. Whoever calls
 * it again tries again, after a failure or a long wait.
 * @param folder address of the index, with a slash at its end
 */
export function preload(folder: string, { first }: IndexStart): void {
	if (preloaded.has(folder)) forgetFiles(folder);
	preloaded.add(folder);
	for (const name of first) {
		if (!name.endsWith('.js')) fetchAhead(`${folder}${name}`);
		else if (typeof document !== 'undefined' && !document.head.querySelector(`[href="${folder}${name}"]`)) {
			const link = document.createElement('link');
			link.rel = 'modulepreload';
			link.href = `${folder}${name}`;
			document.head.append(link);
		}
	}
}

/**
 * Fetches the parts of an index that hold the words of a query, while the engine is still on its way or waits for the
 * reader to pause.
 * @param folder address of the index, with a slash at its end
 * @param stops words that are not asked for, as for `wordsOf`
 */
export function preloadParts(
	folder: string,
	{ parts }: IndexStart,
	query: string,
	stops?: ReadonlySet<string>,
): void {
	for (const name of partsWith(parts, partsOf(query, stops))) fetchAhead(`${folder}index/${name}.pf_index`);
}

/**
 * An index that is opened when it is asked for, and anew after a failure.
 * @param folder its address, with a slash at its end
 */
export function reopening(
	folder: string,
	open: () => Promise<PagefindIndex>,
): <Answer>(ask: (index: PagefindIndex) => Promise<Answer>) => Promise<Answer> {
	let index: Promise<PagefindIndex> | undefined;
	return async (ask) => {
		const current = (index ??= open());
		try {
			return await ask(await current);
		} catch (error) {
			if (index === current) {
				index = undefined;
				forgetFiles(folder);
			}
			throw error instanceof SearchFailure ? error : new SearchFailure('unreachable', error);
		}
	};
}
