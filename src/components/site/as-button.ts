/**
 * Makes a link say that it opens something here, closed at first. What says it is a button must answer to Space as well
 * as to Enter.
 * @param link gets the role and the state; whoever opens and closes keeps `aria-expanded` true to it
 */
export function asButton(link: HTMLElement): void {
	link.setAttribute('role', 'button');
	link.setAttribute('aria-expanded', 'false');
	link.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		link.click();
	});
}
