import { html, parse } from 'parse5';
import { mainOf } from './book.ts';
import {
	attribute,
	childrenOf,
	elementsIn,
	insertBefore,
	isOf,
	makeSvg,
	remove,
	setAttribute,
	textOf,
	type Element,
} from './tree.ts';
import { xhtmlOf } from './xhtml.ts';

/** The book in files: one for its cover, one for each part and each page of a part. */
export interface Chapter {
	/** Name of its file. */
	file: string;
	title: string;
	/** What stands in its body, as XHTML. */
	body: string;
	/** Whether it has a drawing. */
	drawn: boolean;
	/** Whether it begins a part, to which those that follow belong. */
	opens: boolean;
}

/** What marks and claims are to a reader of EPUB (EPUB 3 Structural Semantics Vocabulary 1.1): notes that open in place. */
function nameNotes(body: Element): void {
	for (const element of elementsIn(body)) {
		if (isOf(element, 'mark') && element.tagName === 'a') setAttribute(element, 'epub:type', 'noteref');
		if (isOf(element, 'book-claim')) setAttribute(element, 'epub:type', 'footnote');
	}
}

/** A link in a drawing tells in a title where it leads (EPUB Accessibility 1.1). */
function titleLinks(body: Element): void {
	for (const link of elementsIn(body)) {
		if (link.tagName !== 'a' || link.namespaceURI !== html.NS.SVG) continue;
		const [first] = link.childNodes;
		if (first) insertBefore(link, makeSvg('title', textOf(link).replace(/\s+/g, ' ').trim()), first);
	}
}

/** Where a name stands beside its sign on a map, as `names.css` moves it on the site: few readers know that property. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	right: { x: '0.6em', y: '0.35em', 'text-anchor': 'start' },
	left: { x: '-0.6em', y: '0.35em', 'text-anchor': 'end' },
	above: { y: '-0.8em', 'text-anchor': 'middle' },
	below: { y: '1.5em', 'text-anchor': 'middle' },
};

function placeNames(body: Element): void {
	for (const spot of elementsIn(body)) {
		const side = spot.tagName === 'svg' ? attribute(spot, 'data-side') : undefined;
		const way = side && (BESIDE[side] ?? BESIDE[side.split('-').at(-1) ?? '']);
		if (!way) continue;
		for (const text of elementsIn(spot))
			if (text.tagName === 'text')
				for (const [name, value] of Object.entries(way)) setAttribute(text, name, value);
	}
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const titleOf = (body: Element): string => {
	for (const element of elementsIn(body))
		if (isHeading(element)) return textOf(element).replace(/\s+/g, ' ').trim();
	return '';
};

/** Parts a bound book: each page leaves its part, whose heading stays in a file of its own. */
function bodiesOf(main: Element): { name: string; body: Element; opens: boolean }[] {
	return childrenOf(main)
		.filter((child) => child.tagName !== 'nav')
		.flatMap((child) => {
			const pages = childrenOf(child).filter((page) => isOf(page, 'book-page'));
			pages.forEach(remove);
			const opens = isOf(child, 'part');
			return [
				{ name: attribute(child, 'id') ?? 'cover', body: child, opens },
				...pages.map((page) => ({ name: attribute(page, 'id') ?? '', body: page, opens: false })),
			];
		});
}

/**
 * Parts a bound book into the chapters of an EPUB.
 * @param page the whole page as `bindBook` gives it
 * @throws for what XHTML cannot have
 */
export function chaptersOf(page: string): Chapter[] {
	const bodies = bodiesOf(mainOf(parse(page)));
	/** In which file each id stands. */
	const files = new Map<string, string>();
	const file = (name: string): string => `${name}.xhtml`;
	for (const { name, body } of bodies)
		for (const element of [body, ...elementsIn(body)]) {
			const id = attribute(element, 'id');
			if (id) files.set(id, file(name));
		}
	return bodies.map(({ name, body, opens }): Chapter => {
		for (const element of elementsIn(body)) {
			const href = attribute(element, 'href');
			if (!href?.startsWith('#')) continue;
			const place = files.get(decodeURIComponent(href.slice(1)));
			if (place && place !== file(name)) setAttribute(element, 'href', place + href);
		}
		nameNotes(body);
		placeNames(body);
		titleLinks(body);
		const drawn = [...elementsIn(body)].some(({ tagName }) => tagName === 'svg');
		return { file: file(name), title: titleOf(body), body: xhtmlOf(body), drawn, opens };
	});
}
