import type { NameEntry } from '../../model/search/names.ts';
import { href } from '../../href.ts';
import { once } from './once.ts';

/**
 * The list of names: small, and the first thing that a search needs, so it answers while full text is on its way.
 * @throws if it cannot be fetched; the next call then tries again
 */
export const getNames = once(async (): Promise<NameEntry[]> => {
	const response = await fetch(href('/search/names.json'));
	if (!response.ok) throw new Error(`names.json answers ${response.status}`);
	return (await response.json()) as NameEntry[];
});

/** Text is kept waiting for the names so long, in milliseconds, and once only. */
const ENOUGH = 4000;

const enough = once(
	() => new Promise<readonly NameEntry[]>((resolve) => setTimeout(() => resolve([]), ENOUGH)),
);
let there: readonly NameEntry[] | undefined;

/** The list of names; an empty one if it cannot be had, or not for long: text is then sought without it. */
export const namesInTime = async (): Promise<readonly NameEntry[]> =>
	there ??
	Promise.race([
		getNames().then(
			(names) => (there = names),
			() => [],
		),
		enough(),
	]);
