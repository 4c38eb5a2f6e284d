import { attribute, setAttribute, type Document, type Element } from './tree.ts';

/** How addresses of the site become places in the book, in which every page is a part of one. */

/** Where the site lies. */
export interface SiteAddress {
	/** Such as `https://example.org`. */
	origin: string;
	/** Such as `/explainer/`. */
	base: string;
}

/**
 * The id in the book of a page, or of an id on that page: `/actors/ministry/` is `actors_ministry`, `#facts` on it
 * `actors_ministry__facts`. No id of the content has an underscore, so two never meet.
 * @param path of the site, with slashes at both ends
 */
export function bookId(path: string, fragment?: string): string {
	const page = path.split('/').filter(Boolean).join('_') || 'home';
	return fragment ? `${page}__${fragment}` : page;
}

/** Attributes that name ids of the same page, several of them parted by spaces. */
const REFERENCES = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** The page of which each element is, by its path; an element of none is missing. */
function pagesOf(document: Document): Map<Element, string> {
	const pages = new Map<Element, string>();
	const visit = (element: Element, path: string | undefined): void => {
		const own = attribute(element, 'data-path') ?? path;
		if (own !== undefined) pages.set(element, own);
		for (const child of element.childNodes) if ('tagName' in child) visit(child, own);
	};
	for (const child of document.childNodes) if ('tagName' in child) visit(child, undefined);
	return pages;
}

/** A term leads to its meaning at the foot of a page, which in the book stands in the glossary alone. */
const WORD = /^word-/;

/**
 * Gives every page of the book and every id on one an id of its own, and makes links between pages links within the book.
 * What is not in the book stays an address of the site, written whole: a book is read elsewhere.
 * @param glossary path of the page of terms
 */
export function bindAddresses(document: Document, { origin, base }: SiteAddress, glossary: string): void {
	const pages = pagesOf(document);
	const ids = new Set<string>();
	/** The ids of parts of pages, by what they are called there, in the order of the book. */
	const byFragment = new Map<string, string[]>();
	for (const [element, path] of pages) {
		const id = attribute(element, 'id');
		const isPage = attribute(element, 'data-path') !== undefined;
		const own = isPage ? bookId(path) : id && bookId(path, id);
		if (!own) continue;
		setAttribute(element, 'id', own);
		ids.add(own);
		if (id && !isPage) byFragment.set(id, [...(byFragment.get(id) ?? []), own]);
	}
	/** What stands on a page below another: the line of an event in the list of all is, in the book, the event itself. */
	const below = (path: string, fragment: string): string | undefined =>
		byFragment.get(fragment)?.find((id) => id.startsWith(`${bookId(path)}_`));
	/** The place in the book for a path of the site; a part of a page that the book leaves out is that page. */
	const placeOf = (path: string, fragment: string): string | undefined =>
		[bookId(path, fragment), below(path, fragment), bookId(path)].find((id) => id && ids.has(id));
	const linkFrom = (page: string, href: string): string => {
		if (href.startsWith('#')) {
			const fragment = decodeURIComponent(href.slice(1));
			const place = WORD.test(fragment)
				? placeOf(glossary, fragment.replace(WORD, ''))
				: placeOf(page, fragment);
			return place ? `#${place}` : href;
		}
		if (!href.startsWith('/') || href.startsWith('//')) return href;
		const [whole = '', fragment = ''] = href.split('#');
		const path = whole.startsWith(base) ? whole.slice(base.length - 1) : whole;
		const place = path.endsWith('/') ? placeOf(path, decodeURIComponent(fragment)) : undefined;
		return place ? `#${place}` : `${origin}${href}`;
	};
	for (const [element, page] of pages) {
		for (const each of element.attrs) {
			if (each.name === 'href') each.value = linkFrom(page, each.value);
			else if (REFERENCES.includes(each.name))
				each.value = each.value
					.split(/\s+/)
					.map((id) => bookId(page, id))
					.join(' ');
			else if (each.value.startsWith('url(#')) each.value = `url(#${bookId(page, each.value.slice(5, -1))})`;
		}
	}
}
