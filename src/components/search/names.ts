import type { ScriptsForm } from '../../model/search/concepts.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { href } from '../../href.ts';
import { once } from './once.ts';

async function json(path: string): Promise<unknown> {
	const response = await fetch(href(path));
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return response.json();
}

/**
 * The concepts in languages of other letters.
 * @throws if they cannot be fetched; the next call then tries again
 */
export const getScripts = once(async () => (await json('/search/concepts.json')) as ScriptsForm);

/**
 * The list of names: small, and the first thing that a search needs, so it answers while full text is on its way.
 * @throws if it cannot be fetched; the next call then tries again
 */
export const getNames = once(async () => (await json('/search/names.json')) as NameEntry[]);

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
