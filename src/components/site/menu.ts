/**
 * Closes the open menu of the header: by Escape, which gives the focus back to its summary, or by a press or a focus
 * elsewhere. Without this script the summary closes it.
 */
export {};

/** A page in another language has no menu. */
const menu = document.querySelector<HTMLDetailsElement>('.menu');

menu?.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape' || !menu.open) return;
	menu.open = false;
	menu.querySelector('summary')?.focus();
});
for (const leaving of ['pointerdown', 'focusin']) {
	document.addEventListener(leaving, ({ target }) => {
		if (menu && !menu.contains(target as Node)) menu.open = false;
	});
}
