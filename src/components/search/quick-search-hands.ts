/** What hand and keyboard do in the open dialog of quick search, beside typing. */

/** Whether a press lies beside the dialog, on what it covers; its own padding is not beside it. */
function beside(dialog: HTMLDialogElement, { clientX, clientY }: MouseEvent): boolean {
	const { left, right, top, bottom } = dialog.getBoundingClientRect();
	return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** Closes the dialog by a press beside it, and by following a link. */
export function closeByPress(dialog: HTMLDialogElement): void {
	/** Where the press began: a selection that ends outside is no press outside. */
	let beganBeside = false;
	dialog.addEventListener(
		'pointerdown',
		(event) => (beganBeside = event.target === dialog && beside(dialog, event)),
	);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) {
			if (beganBeside && beside(dialog, event)) dialog.close();
			return;
		}
		// A link may lead to a place on this very page.
		const link = (event.target as Element).closest('a');
		if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
	});
}

/** Moves by the arrows between field and links, closes by Escape, and takes every letter into the field. */
export function moveByKeys(
	dialog: HTMLDialogElement,
	{ field, close }: { field: HTMLInputElement; close: HTMLButtonElement },
): void {
	dialog.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		const { activeElement } = document;
		if (event.key === 'Escape') {
			// The browser's own field would only be emptied by the first Escape.
			event.preventDefault();
			dialog.close();
		}
		// A letter goes on in the field, wherever the focus is: the browser puts it where the focus is after this. On the
		// button a space presses it.
		const letter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
		if (
			activeElement !== field &&
			(event.key === 'Backspace' || (letter && !(event.key === ' ' && activeElement === close)))
		) {
			field.focus();
			field.setSelectionRange(field.value.length, field.value.length);
			return;
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const stops = [field, ...dialog.querySelectorAll('a')];
		const at = stops.findIndex((stop) => stop === activeElement);
		if (!step || at === -1) return;
		event.preventDefault();
		stops[at + step]?.focus();
	});
}
