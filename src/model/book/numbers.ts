import {
	append,
	attribute,
	elementsIn,
	isOf,
	make,
	remove,
	setAttribute,
	insertBefore,
	insertText,
	type Document,
	type Element,
} from './tree.ts';

/** The claims of the book by number: in the order in which the text first marks them, then those that no text marks. */

/** So many claims have a heading of their own. */
const GROUP = 100;

/** The words of a mark for who does not see it. */
const spoken = (mark: Element, number: number): string =>
	(attribute(mark, 'aria-label') ?? '').replace(/^Evidence/, `Note ${number}`);

/** `id` of the first mark of a claim, to which its entry leads back. */
const firstMark = (entry: string): string => `${entry}__mark`;

/**
 * Numbers the marks of a book whose addresses are bound, and puts the entries of the claims into that order, by the
 * hundred, each with its number, which leads back to the first mark.
 * @param name what a group of claims is called: “Claims 1 to 100”
 */
export function numberClaims(document: Document, name: string): void {
	const entries = new Map<string, Element>();
	for (const element of elementsIn(document))
		if (attribute(element, 'data-claim-entry')) entries.set(`#${attribute(element, 'id')}`, element);
	const numbers = new Map<string, number>();
	for (const mark of elementsIn(document)) {
		const href = isOf(mark, 'mark') ? attribute(mark, 'href') : undefined;
		const entry = href && entries.get(href);
		if (!href || !entry) continue;
		let number = numbers.get(href);
		if (number === undefined) {
			numbers.set(href, (number = numbers.size + 1));
			setAttribute(mark, 'id', firstMark(href.slice(1)));
		}
		setAttribute(mark, 'aria-label', spoken(mark, number));
		insertText(mark, String(number));
	}
	const marked = numbers.size;
	for (const href of entries.keys()) if (!numbers.has(href)) numbers.set(href, numbers.size + 1);
	const ordered = [...numbers].flatMap(([href, number]) => {
		const entry = entries.get(href);
		return entry ? [{ href, number, entry }] : [];
	});
	const home = ordered[0]?.entry.parentNode;
	if (!home) return;
	for (const { href, number, entry } of ordered) {
		remove(entry);
		const back = number <= marked ? { href: `#${firstMark(href.slice(1))}` } : undefined;
		const label = make(back ? 'a' : 'span', { class: 'number', ...back }, `${number}`);
		const [first] = entry.childNodes;
		if (first) insertBefore(entry, label, first);
	}
	for (let at = 0; at < ordered.length; at += GROUP) {
		const group = ordered.slice(at, at + GROUP);
		const heading = `${name} ${at + 1} to ${at + group.length}`;
		append(
			home,
			make(
				'section',
				{ class: 'book-page', id: `${attribute(home as Element, 'id')}__${at + 1}` },
				make('h2', {}, heading),
				...group.map(({ entry }) => entry),
			),
		);
	}
}
