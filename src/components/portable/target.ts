import { addressed } from '../site/addressed.ts';

/** Parts that come into sight get their real height in a few frames, and move what stands below them. */
const FRAMES = 12;

function settle(left: number): void {
	const target = addressed();
	if (!target || left === 0) return;
	target.scrollIntoView();
	requestAnimationFrame(() => settle(left - 1));
}

/** Brings the place that the address names into sight, and keeps it there while parts above it get their heights. */
export function stayAtTarget(): void {
	settle(FRAMES);
	addEventListener('hashchange', () => settle(FRAMES));
}
