import { fold } from './fold.ts';
import type { NameEntry } from './names.ts';
import { slips } from './slips.ts';

/** Fewer letters than this are near to too many names. */
const LEAST_LETTERS = 4;

/**
 * The entry whose name is spelt most like a query that has found nothing: a third of its letters may differ.
 * @param query as it was typed
 * @returns nothing if no name is as near as that
 */
export function nearestName(list: readonly NameEntry[], query: string): NameEntry | undefined {
	const sought = fold(query);
	if (sought.length < LEAST_LETTERS) return undefined;
	let most = Math.floor(sought.length / 3);
	let nearest: NameEntry | undefined;
	for (const entry of list) {
		const least = Math.min(...entry[3].map((name) => slips(name, sought, most)));
		if (least > most || (nearest && least === most)) continue;
		[nearest, most] = [entry, least];
	}
	return nearest;
}
