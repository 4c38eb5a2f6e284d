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

/** “2026, November 30”. @param day as ISO 8601 has it */
function issued(day: string): string {
	const date = new Date(day);
	const month = date.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' });
	return `${date.getUTCFullYear()}, ${month} ${date.getUTCDate()}`;
}

/**
 * The citation of a claim in the style of the site's own pages (`model/cite/apa.ts`), of the day and version of this file:
 * without a network there is no other, and an address is of use only where it can be read and copied.
 */
function citationOf(claim: Element): HTMLElement {
	const cover = document.querySelector<HTMLElement>('.cover');
	const { version = '', updated = '' } = cover?.dataset ?? {};
	const title = claim.querySelector('[data-title]')?.textContent ?? '';
	const status = claim.querySelector('.status')?.textContent ?? '';
	const address = claim.querySelector<HTMLAnchorElement>('.permanent a')?.href ?? '';
	return make(
		'p',
		{ className: 'citation' },
		make('i', {}, title),
		` (${issued(updated)}). [${status} claim, version ${version} of ${updated}]. `,
		`${cover?.querySelector('h1')?.textContent ?? ''}. `,
		make('a', { href: address }, address),
	);
}

/** A copy of an element, without the ids that the page has once. */
function copyOf(element: Element): Element {
	const copy = element.cloneNode(true) as Element;
	copy.removeAttribute('id');
	for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
	// The way back to the sentence is the way back out of the dialog; it leads to the claim's own place instead.
	copy.querySelector('.number')?.setAttribute('href', `#${element.id}`);
	copy
		.querySelector('.permanent')
		?.replaceWith(make('p', { className: 'permanent' }, 'To cite it:'), citationOf(element));
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
