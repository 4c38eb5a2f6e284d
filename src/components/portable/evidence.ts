import { make } from '../search/make.ts';

/** Opens the claim of a mark over the text, so that a reader keeps the place; without script the mark leads to it. */

const close = make('button', { type: 'button', className: 'quiet-button' }, 'Close');
const entry = make('div', {});
const dialog = make(
	'dialog',
	{ className: 'evidence', ariaLabel: 'Claim' },
	make('div', { className: 'evidence-head' }, close),
	entry,
);

/** A copy of an element, without the ids that the page has once. */
function copyOf(element: Element): Element {
	const copy = element.cloneNode(true) as Element;
	copy.removeAttribute('id');
	for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
	// The way back to the sentence is the way back out of the dialog; it leads to the claim's own place instead.
	copy.querySelector('.number')?.setAttribute('href', `#${element.id}`);
	// Without a network an address is of use only where it can be read and copied.
	const address = copy.querySelector('.permanent a');
	address?.before('To cite it: ');
	if (address instanceof HTMLAnchorElement) address.textContent = address.href;
	return copy;
}

export function watchMarks(book: Element): void {
	document.body.append(dialog);
	book.addEventListener('click', (event) => {
		const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
		const claim = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
		if (!claim || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		entry.replaceChildren(copyOf(claim));
		dialog.showModal();
		dialog.scrollTo(0, 0);
	});
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog || (target instanceof Element && target.closest('a[href^="#"]'))) dialog.close();
	});
}
