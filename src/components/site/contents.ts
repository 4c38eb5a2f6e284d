/**
 * Marks in the contents the part that is being read: the last whose heading has passed the upper third of the window.
 * Without this script the contents are a plain list of links.
 */
export {};

/** How far down the window a part counts as begun, in hundredths of its height. */
const LINE = 33;

const parts = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => ({
	link,
	// The attribute holds the id as it is; `hash` would encode letters of other scripts.
	heading: document.getElementById(link.getAttribute('href')!.slice(1))!,
}));

// Told only when a heading passes the line, so that scrolling costs nothing.
const observer = new IntersectionObserver(
	() => {
		const read = parts.findLast(
			({ heading }) => heading.getBoundingClientRect().top <= (innerHeight * LINE) / 100 + 1,
		);
		for (const part of parts) part.link.ariaCurrent = part === read ? 'true' : null;
	},
	{ rootMargin: `0px 0px ${LINE - 100}%` },
);
for (const { heading } of parts) observer.observe(heading);
