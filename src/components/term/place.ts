/** Free space round a box, in CSS pixels. */
const GAP = 5;

/**
 * Places an open box in the top layer under a word, or over it where there is more room, and never on it; both begin at the
 * same edge, and the box scrolls with the page. By script, because only then it stands the same in browsers without CSS anchor positioning.
 * @param box positioned absolutely, as wide as its words want up to the window
 * @param word may run over two lines: all of them stay free
 */
export function place(box: HTMLElement, word: Element): void {
	box.style.cssText = '';
	const { clientWidth, clientHeight } = document.documentElement;
	const { width, height } = box.getBoundingClientRect();
	const { top, bottom, left, right } = word.getBoundingClientRect();
	const begin = getComputedStyle(word).direction === 'rtl' ? right - width : left;
	const above = top - 2 * GAP;
	const below = clientHeight - bottom - 2 * GAP;
	const under = height <= below || below >= above;
	const tall = Math.min(height, under ? below : above);
	const x = scrollX + Math.max(GAP, Math.min(begin, clientWidth - width - GAP));
	const y = scrollY + (under ? bottom + GAP : top - GAP - tall);
	box.style.cssText = `left:${x}px;top:${y}px;max-height:${tall}px`;
}
