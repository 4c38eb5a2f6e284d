import type { NameEntry } from '../../model/name-list.ts';
import type { Hit } from './pagefind.d.ts';

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
	li.dataset['path'] = href;
	li.append(paragraph('', link(href, title)), paragraph('label quiet', section), paragraph('label', summary));
	return li;
}

/** Further hits on the same page that a result names. */
const MORE = 3;

/** What was found: its title, what it is, an excerpt with the found words marked, and what else was found on its page. */
export function textItem(best: Hit, others: readonly Hit[]): HTMLLIElement {
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
