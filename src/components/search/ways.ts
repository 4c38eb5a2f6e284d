import { nearestName } from '../../model/search/nearest-name.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { make } from './make.ts';

/** Where a reader may go on who has found nothing; a page may have no such ways. */

const box = document.querySelector<HTMLElement>('[data-search-ways]');
const near = box?.querySelector<HTMLElement>('[data-search-near]');
const sources = box?.querySelector<HTMLAnchorElement>('[data-search-sources]');

export function hideWays(): void {
	if (box) box.hidden = true;
}

/** Shows the ways from a query: to what is spelt most like it, to the sources, and to the lists. */
export function showWays(names: readonly NameEntry[], query: string): void {
	if (!box || !near || !sources) return;
	const nearest = nearestName(names, query);
	near.replaceChildren();
	if (nearest) {
		const [path, title] = nearest;
		near.append('Spelt most like it: ', make('a', { href: path }, title));
	}
	sources.search = new URLSearchParams({ q: query, kind: 'Sources' }).toString();
	box.hidden = false;
}
