import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeDestination from 'astro/logger/node';

/** What Astro prints for each of some 1,700 routes: a line of a tree, then how long it took. A warning would be lost in it. */
const ROUTE = /[├└]─|▶|^ \(\+\d|generating static routes/u;

/** Who else tells it: the map of the site names a folder that is gone once the site is in its place. */
const ROUTINE = new Set(['build', '@astrojs/sitemap']);

/** Whether an event only tells that the build goes on as it should. */
export function isRoutine({ level, label, message }: AstroLoggerMessage): boolean {
	const plain = stripVTControlCharacters(message);
	return level === 'info' && (ROUTINE.has(label ?? '') || ROUTE.test(plain));
}

/** Astro's own log without its routine lines: what is left of a build is what an editor has to read. */
export default function buildLog(): AstroLoggerDestination {
	const log = nodeDestination({});
	return {
		write(event) {
			if (!isRoutine(event)) log.write(event);
		},
	};
}
