/** How long, in milliseconds, nothing new must have been said before a line is written: keys come faster than that. */
const PAUSE = 300;

/**
 * A line that screen readers read aloud when it changes. It is written only when its words differ from those that stand
 * there, and after a pause, so that a reader who types is not talked over.
 */
export class LiveLine {
	readonly #element: HTMLElement;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** @param element a live region that is on the page already */
	constructor(element: HTMLElement) {
		this.#element = element;
	}

	/** Says something, unless something else is said within the pause. Without content the line is empty. */
	say(...content: readonly (Node | string)[]): void {
		clearTimeout(this.#waiting);
		const line = document.createElement('p');
		line.append(...content);
		if (line.textContent === this.#element.textContent) return;
		this.#waiting = setTimeout(() => this.#element.replaceChildren(...line.childNodes), PAUSE);
	}
}
