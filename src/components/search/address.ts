import { typedQuery } from '../../model/search/query.ts';
import type { Filters } from '../../model/search/answer.ts';

/** The query and the filters in the address, and what an entry of the history keeps beside it. */

/** What is kept for the way back. */
export interface Kept {
	/** How many text results were shown. */
	wanted: number;
	/** How far the reader had scrolled, in CSS pixels. */
	top: number;
}

/** Query and filters as the address has them, with what was kept when the reader left it. */
export const fromAddress = (): { query: URLSearchParams; kept: Kept | null } => ({
	query: new URLSearchParams(location.search),
	kept: history.state as Kept | null,
});

/** The whole address of a search. */
export function addressOf(typed: string, filters: Filters): string {
	const url = new URL(location.href);
	const values = Object.entries({ q: typedQuery(typed), ...filters }).flatMap(([name, value]) =>
		value ? [[name, value]] : [],
	);
	url.search = new URLSearchParams(values).toString();
	return url.href;
}

/** Browsers may refuse to write the history, Safari after a hundred times in half a minute; searching goes on without. */
function write(step: 'push' | 'replace', kept: Kept | null, address?: string): void {
	try {
		history[step === 'push' ? 'pushState' : 'replaceState'](kept, '', address);
	} catch {
		// The address stays as it was.
	}
}

/**
 * Puts a search into the address.
 * @param step `push` makes a new entry in the history, `replace` changes the one that is there
 */
export const toAddress = (address: string, step: 'push' | 'replace'): void => write(step, null, address);

/** Keeps with the address how much was shown and where the reader was. */
export const remember = (wanted: number): void => write('replace', { wanted, top: scrollY });
