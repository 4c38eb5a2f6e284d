/** The line that leads on to the search in other languages, with the same query. */

const line = document.querySelector<HTMLElement>('[data-search-elsewhere]');

/**
 * Offers the search in other languages; one that is written in another script than Latin only for a query in its letters,
 * where the page names that script.
 * @param query as it was typed; without one the line is hidden
 */
export function offerElsewhere(query: string): void {
	if (!line) return;
	for (const way of line.querySelectorAll<HTMLElement>('[data-script]')) {
		const { script } = way.dataset;
		way.hidden = script !== '' && !new RegExp(`\\p{Script=${script}}`, 'u').test(query);
		const link = way.querySelector('a');
		if (!link) continue;
		link.search = new URLSearchParams({ q: query }).toString();
		link.querySelector('bdi')?.replaceChildren(query);
	}
	line.hidden = query === '' || !line.querySelector('[data-script]:not([hidden])');
}
