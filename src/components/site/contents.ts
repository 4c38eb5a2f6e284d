/**
 * Marks in the contents the part that is being read: the last whose heading has passed the upper third of the window.
 * Without this script the contents are a plain list of links.
 */
export {};

/** How far down the window a part counts as begun, in hundredths of its height. */
const LINE = 33;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const heading = (link: HTMLAnchorElement): Element => document.querySelector(link.hash)!;

// Told only when a heading passes the line, so that scrolling costs nothing.
const observer = new IntersectionObserver(
	() => {
		const begun = (link: HTMLAnchorElement): boolean =>
			heading(link).getBoundingClientRect().top <= (innerHeight * LINE) / 100 + 1;
		const read = links.findLast(begun);
		for (const link of links) link.ariaCurrent = link === read ? 'true' : null;
	},
	{ rootMargin: `0px 0px ${LINE - 100}%` },
);
for (const link of links) observer.observe(heading(link));
