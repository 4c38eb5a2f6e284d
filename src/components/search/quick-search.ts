import { isSearchShortcut } from '../../model/shortcut.ts';

/**
 * The way into quick search, on every page: the first letter typed into the search field, ↓ in it, or Ctrl K. The focus
 * alone opens nothing (WCAG 3.2.1): it fetches the dialog and the names, as pointing at the form does; until then
 * nothing is fetched. Pages in another language have no such list: there Ctrl K leads to their search page.
 */

/** The form that opens the quick list; the search page has its own, which lists results as one types. */
const form = document.querySelector<HTMLFormElement>('form[role="search"]:not([data-search] *)');
const field = form?.querySelector('input');
const apple = /Mac|iP/.test(navigator.userAgent);

const load = () => import('./quick-search-dialog.ts');
const prepare = (): void => void load().catch(() => undefined);
/** The way to the search page of the language, where a page has one; it is that page if it has the field itself. */
const ownSearch = document.querySelector<HTMLAnchorElement>('[data-own-search]');
const ownField = document.querySelector<HTMLInputElement>('[data-search] input');
/** Under way while the script is fetched: letters typed meanwhile stay in the field, and are taken along. */
let opening: Promise<void> | undefined;
/** Opens the dialog with what the field holds; when its script cannot be had, the plain form is there. */
function open(): void {
	opening ??= load()
		.then(
			({ open }) => open(field ?? undefined),
			() => field?.focus(),
		)
		.finally(() => (opening = undefined));
}

if (form && field) {
	field.ariaHasPopup = 'dialog';
	form.addEventListener('pointerenter', prepare, { once: true });
	form.addEventListener('focusin', prepare, { once: true });
	field.addEventListener('input', (event) => {
		// Words in the making, as of Persian or Chinese, are waited for.
		if (field.value && !event.isComposing) open();
	});
	field.addEventListener('compositionend', () => {
		if (field.value) open();
	});
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowDown' || event.isComposing) return;
		event.preventDefault();
		open();
	});
}
document.addEventListener('keydown', (event) => {
	if (!isSearchShortcut(event, apple)) return;
	const modal = document.querySelector('dialog:modal');
	if (modal && modal.id !== 'quick-search') return;
	event.preventDefault();
	if (!ownSearch) open();
	else if (ownField) ownField.focus();
	else location.assign(`${ownSearch.href}#search-page`);
});

// A search result led here: what was found is marked. Nothing but search keeps anything in this storage, so the key stays
// in one file, which is fetched only then. A browser may refuse the storage; then nothing is marked.
try {
	if (sessionStorage.length > 0) void import('./found-marks.ts');
} catch {
	// Nothing to mark.
}
