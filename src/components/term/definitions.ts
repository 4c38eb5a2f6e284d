/**
 * Opens a definition beside its term: a click, tap or Enter shows it; Esc, a second click or a click elsewhere closes it.
 * The focus stays on the term. Without this script a term is a link to its meaning at the foot of the page.
 */
import { asButton } from '../site/as-button.ts';
import { place } from './place.ts';

const supported = 'popover' in HTMLElement.prototype;

for (const term of supported ? document.querySelectorAll<HTMLAnchorElement>('a.term[href^="#word-"]') : []) {
	const meaning = document.querySelector(term.getAttribute('href')!);
	if (!meaning) continue;
	asButton(term);
	let box: HTMLElement | undefined;
	const make = (): HTMLElement => {
		const made = document.createElement('span');
		made.className = 'definition';
		made.popover = 'auto';
		made.setAttribute('role', 'note');
		const name = document.createElement('b');
		name.textContent = meaning.querySelector('dt')!.textContent;
		made.append(name, ...[...meaning.querySelector('dd')!.cloneNode(true).childNodes]);
		made.addEventListener('toggle', (event) => {
			term.setAttribute('aria-expanded', String(event.newState === 'open'));
		});
		term.after(made);
		return made;
	};
	let openAtPress = false;
	// The press outside closes an open definition before the click arrives: that click must not open it again.
	term.addEventListener('pointerdown', () => {
		openAtPress = term.getAttribute('aria-expanded') === 'true';
	});
	term.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		box ??= make();
		if (openAtPress) openAtPress = false;
		else {
			box.togglePopover();
			if (box.matches(':popover-open')) place(box, term);
		}
	});
}

// Where the lines break anew the definition goes with its term, after which it stands.
addEventListener('resize', () => {
	const box = document.querySelector<HTMLElement>('.definition:popover-open');
	if (box) place(box, box.previousElementSibling!);
});
