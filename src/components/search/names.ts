import type { NameEntry } from '../../model/search/names.ts';
import { href } from '../../href.ts';
import { once } from './once.ts';

/**
 * The list of names: small, and the first thing that a search needs, so it answers while full text is on its way.
 * @throws if it cannot be fetched; the next call then tries again
 */
export const getNames = once(async (): Promise<NameEntry[]> => {
	const response = await fetch(href('/search/names.json'));
	if (!response.ok) throw new Error(`names.json answers ${response.status}`);
	return (await response.json()) as NameEntry[];
});
