/** What tests ask a page about its marks and notes; each function runs in the page, in whatever engine. */

/** The notes to which the marks of a page lead, in their order: `#note-1`, … */
export const markedNotes = (): string[] =>
	[...document.querySelectorAll('a.mark[href^="#note-"]')].map((mark) => mark.getAttribute('href')!);

/** What keeps a reader from seeing the note to which an address leads: missing, another, off the screen or covered. */
export const seen = (href: string): string => {
	const [note, ...more] = document.querySelectorAll('aside.note-open');
	if (!note || more.length > 0) return `${more.length + (note ? 1 : 0)} open notes`;
	const claimOf = (from: Element | null): string | undefined =>
		from?.querySelector<HTMLAnchorElement>('a[href*="/claims/"]')?.href;
	if (!claimOf(note) || claimOf(note) !== claimOf(document.querySelector(href))) return 'another note';
	const { left, top, right, bottom, width, height } = note.getBoundingClientRect();
	if (width < 150 || height < 50) return `a box of ${width} × ${height}`;
	if (left < 0 || right > innerWidth || top < -1 || (bottom > innerHeight + 1 && height < innerHeight))
		return `outside the window: ${left} to ${right}, ${top} to ${bottom}`;
	const on = document.elementFromPoint(left + width / 2, Math.min(top + 20, bottom));
	return note.contains(on) ? '' : `covered by ${on?.outerHTML.slice(0, 80)}`;
};

/** Brings a mark to the middle of the window. Returns where a finger meets it, or nothing if something covers it. */
export const bring = (index: number): { x: number; y: number } | undefined => {
	const mark = document.querySelectorAll('a.mark[href^="#note-"]')[index]!;
	mark.scrollIntoView({ block: 'center' });
	const { left, top, width, height } = mark.getClientRects()[0] ?? new DOMRect();
	const at = { x: left + width / 2, y: top + height / 2 };
	return width > 0 && document.elementFromPoint(at.x, at.y) === mark ? at : undefined;
};

/** Whether no note is open and the focus is on a mark. */
export const closed = (index: number): boolean =>
	!document.querySelector('aside.note-open') &&
	document.activeElement === document.querySelectorAll('a.mark[href^="#note-"]')[index];

/** What `pressAll` asks of the page, one function each. */
type Looks = [bring: typeof bring, seen: typeof seen, closed: typeof closed];

/**
 * Presses each mark that a finger can meet, with a click and with Space, and closes its note with Escape each time.
 * Returns what went wrong.
 */
const press = (...[bring, seen, closed]: Looks): string[] => {
	const trouble: string[] = [];
	const key = (name: string): KeyboardEvent => new KeyboardEvent('keydown', { key: name, bubbles: true });
	[...document.querySelectorAll<HTMLElement>('a.mark[href^="#note-"]')].forEach((mark, index) => {
		const href = mark.getAttribute('href')!;
		if (!bring(index)) {
			trouble.push(`mark ${index + 1} (${href}) is covered`);
			return;
		}
		for (const how of ['click', 'Space']) {
			if (how === 'click') mark.click();
			else mark.dispatchEvent(key(' '));
			const fault = seen(href);
			document.activeElement?.dispatchEvent(key('Escape'));
			if (fault || !closed(index))
				trouble.push(`mark ${index + 1} (${href}) by ${how}: ${fault || 'not closed'}`);
		}
	});
	return trouble;
};

/**
 * An expression that presses every mark of a page without leaving it, which takes a tenth of the time of a mouse that is
 * moved from outside.
 */
export const pressAll = `(${press.toString()})(${[bring, seen, closed].map(String).join(', ')})`;
