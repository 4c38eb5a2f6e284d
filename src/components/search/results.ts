import type { Found } from '../../model/search/answer.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { leaveFound } from './leave-found.ts';
import { voice } from './voice.ts';

/** The list of results: names first, then the best answer, then what was found in the text. */

/** Further finds of one page that are fetched with it, for the first result only: each is a request of its own. */
const EXTRA_FINDS = 1;
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
 * Fetches results side by side and shows them: in the place of others the first as soon as it is there, for its fellows come
 * in the same moments; below others all at once.
 * @param results best first
 * @param options.best what stands before them all, if there is such a thing
 * @param options.shown addresses of the text results that are on the page, which are left out; those that are shown go into it
 * @param options.instead whether they take the place of the text results that are there
 * @param current whether they are still wanted once they are there
 * @throws SearchFailure if one of them cannot be had; below others, nothing is then shown
 */
export async function showTexts(
	results: readonly Found[],
	{ best, shown, instead }: { best?: Found | undefined; shown: Set<string>; instead: boolean },
	current: () => boolean,
): Promise<void> {
	const coming = [
		...(best ? [load(best, { best: true, extra: false })] : []),
		...results.map((found, nth) => load(found, { best: false, extra: instead && nth === 0 })),
	];
	const whole = Promise.all(coming);
	// It is waited for below, where a failure is told.
	whole.catch(() => undefined);
	const place = ({ path, show }: Item): void => {
		if (shown.has(path)) return;
		shown.add(path);
		show();
	};
	if (instead) {
		const first = await coming[0];
		if (!current()) return;
		clearTexts();
		if (first) place(first);
	}
	const items = await whole;
	if (current()) items.forEach(place);
}

// What was sought and found is marked where the result leads (found-marks.ts).
list.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (!link) return;
	const item = link.closest('li');
	leaveFound(link, [sought, ...((item && wordsOf.get(item)) ?? [])], voice().joins);
});
