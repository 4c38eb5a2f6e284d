import type { Found, Target, TextResult } from '../../model/search/answer.ts';
import type { Stretch } from '../../model/search/excerpt.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { leaveFound } from './found.ts';

/** Results as list items, built node by node: nothing that was typed or found is ever read as markup. */

/** An excerpt as nodes: texts, and marks round the words that were found. */
function marked(stretches: readonly Stretch[]): DocumentFragment {
	const fragment = document.createDocumentFragment();
	for (const { text, found } of stretches) {
		if (found) {
			const mark = document.createElement('mark');
			mark.textContent = text;
			fragment.append(mark);
		} else fragment.append(text);
	}
	return fragment;
}

function link(href: string, text: string): HTMLAnchorElement {
	const a = document.createElement('a');
	a.href = href;
	a.textContent = text;
	return a;
}

function paragraph(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
	const p = document.createElement('p');
	p.className = className;
	p.append(...content);
	return p;
}

/** A page or entry that is called what was typed. */
function nameItem([href, title, section, , summary]: NameEntry): HTMLLIElement {
	const li = document.createElement('li');
	li.dataset['path'] = href;
	li.append(paragraph('', link(href, title)), paragraph('label quiet', section), paragraph('label', summary));
	return li;
}

/** The words that were found in each result, for the page to which it leads. */
const wordsOf = new WeakMap<Element, readonly string[]>();

/** What was found: its title, what it is, an excerpt with the found words marked, and what else was found on its page. */
function textItem(
	{ path, title, kind, page, excerpt, words }: TextResult,
	others: readonly Target[],
): HTMLLIElement {
	const li = document.createElement('li');
	li.dataset['path'] = path;
	wordsOf.set(li, words);
	li.append(
		paragraph('', link(path, title)),
		paragraph('label quiet', [kind, page].filter(Boolean).join(' › ')),
		...(excerpt ? [paragraph('label', marked(excerpt))] : []),
	);
	if (others.length > 0) {
		const more = paragraph('label', 'Also: ');
		others.forEach((other, index) => {
			more.append(...(index > 0 ? [' · '] : []), link(other.path, other.title));
		});
		li.append(more);
	}
	return li;
}

/** Further hits of one page that are fetched with it, for the first few results only: each is a request of its own. */
const EXTRA_HITS = 1;
const RESULTS_WITH_EXTRA_HITS = 2;

const list = document.querySelector<HTMLOListElement>('[data-search-results]')!;

/** How many results are on the page. */
export const shownCount = (): number => list.childElementCount;

/** Shows names in the place of all that was there; without names the page is left without results. */
export function showNames(names: readonly NameEntry[]): void {
	list.replaceChildren(...names.map(nameItem));
	list.hidden = names.length === 0;
}

export const hideResults = (hidden: boolean): void => void (list.hidden = hidden);

/** Sets the focus to the link of a result, counted from 0. */
export const focusResult = (at: number): void => list.children[at]?.querySelector('a')?.focus();

/**
 * Fetches results and puts them below what is there.
 * @param shown addresses that are on the page already, which are left out; those that are added go into it
 * @param current whether the answer is still wanted once it is there
 */
export async function appendTexts(
	results: readonly Found[],
	shown: Set<string>,
	current: () => boolean,
): Promise<void> {
	const loaded = await Promise.all(
		results.map(async (found, nth) => {
			const result = await found.load();
			return { result, others: nth < RESULTS_WITH_EXTRA_HITS ? await result.others(EXTRA_HITS) : [] };
		}),
	);
	if (!current()) return;
	for (const { result, others } of loaded) {
		if (shown.has(result.path)) continue;
		shown.add(result.path);
		list.append(textItem(result, others));
	}
}

// What was found is marked where the result leads (found-marks.ts).
list.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (!link) return;
	const item = link.closest('li');
	leaveFound(link, (item && wordsOf.get(item)) ?? []);
});
