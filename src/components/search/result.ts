import { fold } from '../../model/fold.ts';
import type { NameEntry } from '../../model/name-list.ts';
import type { Hit, Part } from './pagefind.d.ts';

/** Results as list items, built node by node: nothing that was typed or found is ever read as markup. */

/**
 * An excerpt as nodes. Pagefind gives HTML in which only <mark> is markup; it is parsed in a document of its own, where
 * nothing runs or loads, and only texts and marks are taken over, spaces and all.
 */
function excerpt(html: string): DocumentFragment {
	const fragment = document.createDocumentFragment();
	for (const node of new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').body.firstChild
		?.childNodes ?? []) {
		if (node.nodeName === 'MARK') {
			const mark = document.createElement('mark');
			mark.textContent = node.textContent;
			fragment.append(mark);
		} else fragment.append(node.textContent ?? '');
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
export function nameItem([href, title, section, , summary]: NameEntry): HTMLLIElement {
	const li = document.createElement('li');
	li.append(paragraph('', link(href, title)), paragraph('label quiet', section), paragraph('label', summary));
	return li;
}

/** How much of a question its heading must repeat to be the answer sought. */
const SAME_QUESTION = 0.6;

/** Words of three letters and more, folded: “did”, “from” and the like count little and are shared by many. */
const words = (text: string): string[] =>
	text
		.split(/\s+/u)
		.map(fold)
		.filter((word) => word.length > 2);

/**
 * The part of a page that answers a query: the one whose heading asks what was typed, else the one in which the found
 * words count for most. Pagefind gives the parts in the order of the page.
 */
function bestPart({ sub_results: parts, url }: Hit, query: string): Part | undefined {
	const most = (score: (part: Part) => number): Part | undefined =>
		parts.reduce<Part | undefined>(
			(best, part) => (best && score(best) >= score(part) ? best : part),
			undefined,
		);
	const typed = words(query);
	const shared = (part: Part): number => {
		const heading = new Set(part.url === url ? [] : words(part.title));
		return typed.filter((word) => heading.has(word)).length / typed.length;
	};
	const asked = most(shared);
	if (asked && shared(asked) >= SAME_QUESTION) return asked;
	return most(({ weighted_locations: places }) =>
		places.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
	);
}

/** A page whose text was found: title, section, excerpt with the found words marked; the best part is the target. */
export function textItem(hit: Hit, query: string): HTMLLIElement {
	const li = document.createElement('li');
	const best = bestPart(hit, query);
	const other = hit.sub_results.find((part) => part !== best && part.url !== hit.url);
	li.append(paragraph('', link(best?.url ?? hit.url, hit.meta.title)));
	// The heading of the best part is a question that the part answers.
	const where = [hit.meta.section, best && best.url !== hit.url ? best.title : undefined]
		.filter(Boolean)
		.join(' › ');
	if (where) li.append(paragraph('label quiet', where));
	li.append(paragraph('label', excerpt(best?.excerpt ?? hit.excerpt)));
	if (other) li.append(paragraph('label', 'Also: ', link(other.url, other.title)));
	return li;
}
