import { readExcerpt } from '../../model/search/excerpt.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { plausible } from '../../model/search/plausible.ts';
import type { TextResult } from './engine.ts';
import { leaveFound } from './found.ts';
import type { Hit } from './pagefind.d.ts';

/** Results as list items, built node by node: nothing that was typed or found is ever read as markup. */

/** An excerpt as nodes: texts, and marks round the words that were found. */
function excerpt(html: string): DocumentFragment {
	const fragment = document.createDocumentFragment();
	for (const { text, found } of readExcerpt(html)) {
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

/** Further hits on the same page that a result names. */
const MORE = 3;

/** What was found: its title, what it is, an excerpt with the found words marked, and what else was found on its page. */
function textItem(best: Hit, others: readonly Hit[]): HTMLLIElement {
	const li = document.createElement('li');
	li.dataset['path'] = best.url;
	li.append(
		paragraph('', link(best.url, best.meta.title)),
		paragraph('label quiet', [best.meta.kind, best.meta.page].filter(Boolean).join(' › ')),
		paragraph('label', excerpt(best.excerpt)),
	);
	if (others.length > 0) {
		const more = paragraph('label', 'Also: ');
		others.slice(0, MORE).forEach((hit, index) => {
			more.append(...(index > 0 ? [' · '] : []), link(hit.url, hit.meta.title));
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
 * @param sought the words that were asked for, with others for the same
 * @param current whether the answer is still wanted once it is there
 */
export async function appendTexts(
	results: readonly TextResult[],
	shown: Set<string>,
	sought: readonly string[],
	current: () => boolean,
): Promise<void> {
	const hits = await Promise.all(
		results.map(async ({ best, others }, nth) => ({
			best: await best(),
			others: await Promise.all(
				others.slice(0, nth < RESULTS_WITH_EXTRA_HITS ? EXTRA_HITS : 0).map((other) => other()),
			),
		})),
	);
	if (!current()) return;
	for (const { best, others } of hits) {
		if (shown.has(best.url) || !plausible(best.excerpt, sought)) continue;
		shown.add(best.url);
		list.append(textItem(best, others));
	}
}

// What was found is marked where the result leads (found-marks.ts).
list.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (!link) return;
	const marks = link.closest('li')?.querySelectorAll('mark') ?? [];
	leaveFound(
		link,
		[...marks].map(({ textContent }) => textContent),
	);
});
