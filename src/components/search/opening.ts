import { SearchFailure } from '../../model/search/answer.ts';
import type { PagefindIndex } from './pagefind-index.ts';

/** How an index is opened. */

/**
 * Fetches what every first search needs at once, not one after the other as the engine comes to ask for it.
 * @param folder address of the index, with a slash at its end
 */
export function preload(folder: string, first: readonly string[]): void {
	if (typeof document === 'undefined') return;
	for (const name of first) {
		if (document.querySelector(`link[href="${CSS.escape(`${folder}${name}`)}"]`)) continue;
		const link = document.createElement('link');
		link.rel = name.endsWith('.js') ? 'modulepreload' : 'preload';
		link.href = `${folder}${name}`;
		if (!name.endsWith('.js')) {
			link.as = 'fetch';
			link.crossOrigin = 'anonymous';
		}
		document.head.append(link);
	}
}

/** An index that is opened when it is asked for, and anew after a failure. */
export function reopening(
	open: () => Promise<PagefindIndex>,
): <Answer>(ask: (index: PagefindIndex) => Promise<Answer>) => Promise<Answer> {
	let index: Promise<PagefindIndex> | undefined;
	return async (ask) => {
		const current = (index ??= open());
		try {
			return await ask(await current);
		} catch (error) {
			if (index === current) index = undefined;
			throw error instanceof SearchFailure ? error : new SearchFailure('unreachable', error);
		}
	};
}
