import type { Filters, TextAnswer } from '../../model/search/answer.ts';

/** The filters; a search page may have none. */
const box = document.querySelector<HTMLElement>('[data-search-filters]');
const button = box?.querySelector<HTMLButtonElement>('[data-search-narrow]');
const selects = [...(box?.querySelectorAll('select') ?? [])];

/** What the reader has chosen. */
export const chosen = (): Filters =>
	Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

/** Sets every filter as an address has it; a value that does not exist sets none. */
export function choose(query: URLSearchParams): void {
	for (const select of selects) {
		select.value = query.get(select.name) ?? '';
		if (select.selectedIndex === -1) select.value = '';
	}
	showChosen();
}

/** The button that opens the filters on a phone says how many are set. */
function showChosen(): void {
	const count = Object.keys(chosen()).length;
	if (button) button.textContent = count > 0 ? `Narrow (${count} set)` : 'Narrow';
}

/** Writes how many results each value of a filter would leave; what would leave none cannot be chosen. */
export function showCounts(counts: TextAnswer['counts']): void {
	for (const select of selects) {
		const values = counts[select.name as keyof Filters];
		for (const option of select.options) {
			if (option.value === '' || values.size === 0) continue;
			option.dataset['name'] ??= option.textContent;
			// Sources have an index of their own, which is asked only when it is chosen.
			const own = option.value === 'Sources' && !values.get('Sources');
			const found = values.get(option.value) ?? 0;
			option.textContent = own ? option.dataset['name'] : `${option.dataset['name']} (${found})`;
			option.disabled = !own && found === 0 && !option.selected;
		}
	}
}

export function hideFilters(hidden: boolean): void {
	if (box) box.hidden = hidden;
}

/**
 * Tells of the reader's hand on the filters.
 * @param approached called whenever a reader turns to them
 * @param changed called when another value is chosen
 */
export function watchFilters(approached: () => void, changed: () => void): void {
	box?.addEventListener('focusin', approached);
	box?.addEventListener('pointerenter', approached);
	button?.addEventListener('click', () => {
		button.ariaExpanded = String(button.ariaExpanded !== 'true');
	});
	for (const select of selects) {
		select.addEventListener('change', () => {
			showChosen();
			changed();
		});
	}
}
