import { typedQuery } from '../../model/search/query.ts';
import type { Filters } from '../../model/search/answer.ts';

/** What an entry of the history keeps beside its address, for the way back. */
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

/**
 * Writes query and filters into the address.
 * @param step `push` makes a new entry in the history, `replace` changes the one that is there
 * @returns whether the address is another than before
 */
export function toAddress(typed: string, filters: Filters, step: 'push' | 'replace'): boolean {
	const url = new URL(location.href);
	const values = Object.entries({ q: typedQuery(typed), ...filters }).flatMap(([name, value]) =>
		value ? [[name, value]] : [],
	);
	url.search = new URLSearchParams(values).toString();
	if (url.href === location.href) return false;
	history[step === 'push' ? 'pushState' : 'replaceState'](null, '', url);
	return true;
}

/** Keeps with the address how much was shown and where the reader was. */
export const remember = (wanted: number): void =>
	history.replaceState({ wanted, top: scrollY } satisfies Kept, '');
