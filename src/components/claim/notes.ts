/**
 * Opens a note in place: a click, tap or Enter on a mark shows its note under the paragraph; Esc, the button or a
 * second click closes it and gives the focus back. Without this script a mark is a link to the note at the foot.
 */
import { asButton } from '../site/as-button.ts';

let closeNote: (() => void) | undefined;

/** What the buttons of a note say: a page in another language has words of its own. */
const words = {
	close: 'Close the note',
	copy: 'Copy link to this sentence',
	copied: 'Copied',
	notCopied: 'Not copied:',
	entry: 'our entry',
	...(JSON.parse(document.querySelector<HTMLElement>('.notes')?.dataset['words'] ?? '{}') as object),
};

/** A button of the opened note. */
function button(label: string, press: (made: HTMLButtonElement) => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = label;
	made.addEventListener('click', () => press(made));
	return made;
}

/** A button that copies an address, and says in words whether it did. */
function copyButton(address: string): HTMLElement {
	const box = document.createElement('span');
	const told = document.createElement('span');
	told.setAttribute('role', 'status');
	const copy = button(words.copy, () => {
		navigator.clipboard.writeText(address).then(
			() => (told.textContent = words.copied),
			() => (told.textContent = `${words.notCopied} ${address}`),
		);
	});
	box.append(copy, told);
	return box;
}

/** The style sheet of the page that knows the address of each source; read for paper only until a note is opened. */
const sources = document.querySelector<HTMLLinkElement>('.notes > link');

/**
 * Lets the name of each source lead to its publisher, and a word behind it to its entry on this site.
 * @param note the note at the foot, of which the style sheet speaks
 * @param box its copy
 */
function linkPublishers(note: Element, box: Element): void {
	const entries = box.querySelectorAll<HTMLAnchorElement>('li > a');
	note.querySelectorAll('li').forEach((item, index) => {
		const address = getComputedStyle(item).getPropertyValue('--link');
		const link = entries[index];
		if (!address || !link) return;
		const entry = link.cloneNode() as HTMLAnchorElement;
		entry.textContent = words.entry;
		link.href = JSON.parse(address) as string;
		link.parentElement!.append(' · ', entry);
	});
}

/** Puts a copy of a note where its mark is: in the margin if there is one, else under the paragraph. */
function open(mark: HTMLAnchorElement, note: Element): void {
	const box = document.createElement('aside');
	box.className = 'note-open';
	box.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
	box.tabIndex = -1;
	for (const child of note.children) box.append(child.cloneNode(true));
	const link = box.querySelector<HTMLAnchorElement>('a[href^="#claim-"]');
	// Where the browser lets a page copy, the button takes the place of the link, with the sign before it.
	if (link && 'clipboard' in navigator) {
		box.append(copyButton(link.href));
		link.previousSibling?.remove();
		link.remove();
	}
	if (sources) {
		const known = sources.media !== 'print';
		// Set again, it would have the browser style the whole page anew.
		if (!known) sources.media = 'all';
		if (known || sources.sheet) linkPublishers(note, box);
		else sources.addEventListener('load', () => linkPublishers(note, box), { once: true });
	}
	const close = (): void => {
		box.remove();
		mark.setAttribute('aria-expanded', 'false');
		mark.focus();
		closeNote = undefined;
	};
	box.append(button(words.close, close));
	// Where there is a margin the note stands in it, beside the mark.
	const claim = mark.closest('[data-gist]');
	const place = mark.closest('p, li, td, dd, h2, h3') ?? mark.parentElement!;
	if (claim && getComputedStyle(claim, '::after').content !== 'none') claim.after(box);
	else if (place.matches('p, h2, h3')) place.after(box);
	else place.append(box);
	mark.setAttribute('aria-expanded', 'true');
	closeNote = close;
	box.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
	});
	box.focus({ preventScroll: true });
	box.scrollIntoView({ block: box.offsetHeight > innerHeight ? 'start' : 'nearest' });
}

for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.mark[href^="#note-"]')) {
	// A mark whose note cannot be found stays the link that it is.
	const note = document.querySelector(mark.getAttribute('href')!);
	if (!note) continue;
	asButton(mark);
	mark.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const again = mark.getAttribute('aria-expanded') === 'true';
		closeNote?.();
		if (!again) open(mark, note);
	});
	mark.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') closeNote?.();
	});
}
