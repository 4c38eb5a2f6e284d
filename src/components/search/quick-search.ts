import { isSearchShortcut } from '../../model/shortcut.ts';

/**
 * The way into quick search, on every page: its button and Ctrl K. The dialog and the names are fetched when a reader
 * points at the button or the search form, or opens it; until then nothing is.
 */

const button = document.querySelector<HTMLButtonElement>('.quick')!;
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const apple = /Mac|iP/.test(navigator.userAgent);
if (apple) {
	// The shorter words stand where the longer ones stood, so that nothing moves.
	button.style.cssText = `inline-size: ${button.offsetWidth}px; text-align: start`;
	button.lastElementChild!.textContent = '⌘K';
}

const load = () => import('./quick-search-dialog.ts');
const prepare = (): void => void load().catch(() => undefined);
/** Opens the dialog; when its script cannot be had, the plain form is there. */
const open = (): void =>
	void load().then(
		({ open }) => open(),
		() => form?.querySelector('input')?.focus(),
	);

for (const each of [button, form]) {
	each?.addEventListener('pointerenter', prepare, { once: true });
	each?.addEventListener('focusin', prepare, { once: true });
}
button.addEventListener('click', () => {
	// Safari gives a clicked button no focus, and the dialog would not know where to return it.
	button.focus();
	open();
});
document.addEventListener('keydown', (event) => {
	if (!isSearchShortcut(event, apple)) return;
	const modal = document.querySelector('dialog:modal');
	if (modal && modal.id !== 'quick-search') return;
	event.preventDefault();
	open();
});

// A search result led here: what was found is marked. A browser may refuse the storage; then nothing is marked.
try {
	// The key of found-key.ts, which as an import would be one more file for every page.
	if (sessionStorage.getItem('found')) void import('./found.ts');
} catch {
	// Nothing to mark.
}
