import type { Found } from '../../model/search/answer.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { leaveFound } from './leave-found.ts';
import { voice } from './voice.ts';

/** The list of results: names first, then the best answer, then what was found in the text. */

/** Further finds of one page that are fetched with it, for the first few results only: each is a request of its own. */
const EXTRA_FINDS = 1;
const RESULTS_WITH_EXTRA_FINDS = 2;
/** Parts of the page of a name that are named with it. */
const DEEP_LINKS = 2;

const list = document.querySelector<HTMLOListElement>('[data-search-results]')!;

/** The words that were sought, as a reader would write them. */
let sought = '';
export const seek = (words: string): void => void (sought = words);

/** The words of the query as they stand in what was found. */
const wordsOf = new WeakMap<Element, readonly string[]>();

/** How many results are on the page. */
export const shownCount = (): number => list.childElementCount;

export const hideResults = (hidden: boolean): void => void (list.hidden = hidden);

/** Sets the focus to the link of a result, counted from 0. */
export const focusResult = (at: number): void =>
	list.children[at]?.querySelector<HTMLElement>('.title a')?.focus();

/** Says whether the text results are those of the query before, which stay, faded, until others come. */
export function fade(old: boolean): void {
	list.ariaBusy = old ? 'true' : null;
}

/** Shows names in the place of those that were there; text results stay. */
export function showNames(names: readonly NameEntry[]): void {
	list.querySelectorAll('.name').forEach((item) => item.remove());
	list.prepend(...names.map((name) => voice().nameItem(name)));
}

/** Takes away all that was found in the text. */
export const clearTexts = (): void => list.querySelectorAll('li:not(.name)').forEach((item) => item.remove());

/** A result that has been fetched. */
interface Item {
	path: string;
	show: () => void;
}

/** Fetches one result, with further finds on its page. */
async function load(found: Found, { best, extra }: { best: boolean; extra: boolean }): Promise<Item> {
	// Side by side, for on a slow line one after the other is seen.
	const [result, extras] = await Promise.all([found.load(), extra ? found.others(EXTRA_FINDS) : []]);
	const named = list.querySelector<HTMLElement>(`.name[data-path="${CSS.escape(result.path)}"]`);
	const others = named ? await found.others(DEEP_LINKS) : extras;
	return {
		path: result.path,
		show: () => {
			const item = named ?? list.appendChild(voice().textItem(result, others, best));
			if (named && others.length > 0) named.append(voice().deepLinks(others));
			wordsOf.set(item, result.words);
		},
	};
}

/**
 * Fetches results and shows them, all at once.
 * @param results best first
 * @param options.best what stands before them all, if there is such a thing
 * @param options.shown addresses of the text results that are on the page, which are left out; those that are shown go into it
 * @param options.instead whether they take the place of the text results that are there
 * @param current whether they are still wanted once they are there
 * @throws SearchFailure if one of them cannot be had; what was there then stays
 */
export async function showTexts(
	results: readonly Found[],
	{ best, shown, instead }: { best?: Found | undefined; shown: Set<string>; instead: boolean },
	current: () => boolean,
): Promise<void> {
	const items = await Promise.all([
		...(best ? [load(best, { best: true, extra: false })] : []),
		...results.map((found, nth) =>
			load(found, { best: false, extra: instead && nth < RESULTS_WITH_EXTRA_FINDS }),
		),
	]);
	if (!current()) return;
	if (instead) clearTexts();
	for (const { path, show } of items) {
		if (shown.has(path)) continue;
		shown.add(path);
		show();
	}
}

// What was sought and found is marked where the result leads (found-marks.ts).
list.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (!link) return;
	const item = link.closest('li');
	leaveFound(link, [sought, ...((item && wordsOf.get(item)) ?? [])], voice().joins);
});
