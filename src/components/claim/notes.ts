/**
 * Opens a note in place: a click, tap or Enter on a mark shows its note under the paragraph; Esc, the button or a
 * second click closes it and gives the focus back. Without this script a mark is a link to the note at the foot.
 */
export {};

const marks = document.querySelectorAll<HTMLAnchorElement>('a.mark[href^="#note-"]');

let closeNote: (() => void) | undefined;

function open(mark: HTMLAnchorElement): void {
	const note = document.querySelector(mark.getAttribute('href')!);
	const place = mark.closest('p, li, td, dd, h2, h3, .position');
	if (!note || !place) return;
	const box = document.createElement('aside');
	box.className = 'note-open';
	box.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
	box.tabIndex = -1;
	for (const child of note.children) {
		if (!child.matches('.back')) box.append(child.cloneNode(true));
	}
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'note-close';
	button.textContent = 'Close the note';
	box.append(button);
	// Where there is a margin the note stands in it, beside the mark.
	const claim = mark.closest('[data-gist]');
	if (claim && getComputedStyle(claim, '::after').content !== 'none') claim.after(box);
	else if (place.matches('li, td, dd, .position')) place.append(box);
	else place.after(box);
	mark.setAttribute('aria-expanded', 'true');
	closeNote = () => {
		box.remove();
		mark.setAttribute('aria-expanded', 'false');
		mark.focus();
		closeNote = undefined;
	};
	button.addEventListener('click', closeNote);
	box.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') closeNote?.();
	});
	box.focus({ preventScroll: true });
	box.scrollIntoView({ block: 'nearest' });
}

for (const mark of marks) {
	mark.setAttribute('role', 'button');
	mark.setAttribute('aria-expanded', 'false');
	mark.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const again = mark.getAttribute('aria-expanded') === 'true';
		closeNote?.();
		if (!again) open(mark);
	});
	// A link answers to Enter; what says it is a button must answer to Space as well.
	mark.addEventListener('keydown', (event) => {
		if (event.key === ' ') {
			event.preventDefault();
			mark.click();
		}
		if (event.key === 'Escape') closeNote?.();
	});
}
