import { parse, serialize } from 'parse5';
import { bindAddresses, type SiteAddress } from './addresses.ts';
import { numberClaims } from './numbers.ts';
import { shortenIds } from './short-ids.ts';
import {
	append,
	attribute,
	childrenOf,
	elementsIn,
	find,
	isOf,
	make,
	remove,
	rename,
	setAttribute,
	textOf,
	type Document,
	type Element,
} from './tree.ts';

/** The book: all pages of the site as one, from which its three forms are made (decision 0084). */

/** What a page has for a reader on the site, and the book has once or not at all. */
const LEFT_OUT = ['no-print', 'notes', 'words', 'key', 'cite', 'elsewhere', 'contents', 'breadcrumbs'];
const LEFT_OUT_ELEMENTS = ['script', 'noscript', 'form', 'link', 'template', 'button', 'dialog', 'nav'];

/** A page of the book in its contents. */
export interface BookPage {
	id: string;
	title: string;
}
export interface BookPart extends BookPage {
	pages: BookPage[];
}

/** What the ids say now, and what no reader of a book is told: in which language a page of another site is. */
const SPENT = ['data-path', 'data-claim-entry', 'data-claim', 'hreflang'];

/** Where its contents are to stand. */
const CONTENTS = 'data-book-contents';

/** Takes out what only the site has, and unfolds what is folded. */
function strip(main: Element): void {
	for (const element of elementsIn(main)) {
		// Sections of one name on many pages are no landmarks of one page: their headings lead through it.
		if (element.tagName === 'section')
			for (const name of ['aria-label', 'aria-labelledby']) setAttribute(element, name, undefined);
		if (attribute(element, CONTENTS) !== undefined) continue;
		if (LEFT_OUT_ELEMENTS.includes(element.tagName) || LEFT_OUT.some((name) => isOf(element, name)))
			remove(element);
		else if (element.tagName === 'details' || element.tagName === 'summary') {
			rename(element, 'div');
			setAttribute(element, 'open', undefined);
		}
	}
}

/** Puts the headings of each page one step below that of its part. */
function lowerHeadings(main: Element): void {
	for (const page of elementsIn(main))
		if (isOf(page, 'book-page'))
			for (const element of elementsIn(page)) {
				const [, level] = /^h([1-5])$/.exec(element.tagName) ?? [];
				if (level) rename(element, `h${Number(level) + 1}`);
			}
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** What a part or a page is called: its first heading. */
function titled(element: Element): BookPage {
	const heading = find(element, isHeading, `heading of “${attribute(element, 'id')}”`);
	return { id: attribute(element, 'id') ?? '', title: textOf(heading).replace(/\s+/g, ' ').trim() };
}

/** The body of a bound book. */
export const mainOf = (document: Document): Element =>
	find(document, ({ tagName }) => tagName === 'main', 'main');

/** The parts of a bound book, in order, with their pages. */
const partsOf = (document: Document): BookPart[] =>
	childrenOf(mainOf(document))
		.filter((part) => isOf(part, 'part'))
		.map((part) => ({
			...titled(part),
			pages: childrenOf(part)
				.filter((page) => isOf(page, 'book-page'))
				.map(titled),
		}));

const entryOf = ({ id, title }: BookPage, ...below: Element[]): Element =>
	make('li', {}, make('a', { href: `#${id}` }, title), ...below);

/** The contents of a book as a list of lists. */
const contentsList = (parts: readonly BookPart[]): Element =>
	make(
		'ol',
		{},
		...parts.map((part) =>
			entryOf(
				part,
				...(part.pages.length > 0 ? [make('ol', {}, ...part.pages.map((page) => entryOf(page)))] : []),
			),
		),
	);

/**
 * Binds a book: what `pages/print.astro` prints, page after page as the site has them, becomes one document with links
 * of its own, numbered claims and contents.
 * @param html the whole page as it was printed
 * @param paths.glossary path of the page of terms
 * @param claims what a group of claims is called
 * @returns the whole page
 */
export function bindBook(html: string, site: SiteAddress, glossary: string, claims: string): string {
	const document = parse(html);
	const main = mainOf(document);
	strip(main);
	lowerHeadings(main);
	bindAddresses(document, site, glossary);
	numberClaims(document, claims);
	shortenIds(document);
	for (const element of elementsIn(main))
		if (attribute(element, CONTENTS) !== undefined) append(element, contentsList(partsOf(document)));
	for (const element of elementsIn(main)) for (const name of SPENT) setAttribute(element, name, undefined);
	return serialize(document);
}
