import { attribute, elementsIn, isOf, setAttribute, type Document } from './tree.ts';

/**
 * Gives claims and sources, of which there are thousands, short ids in place of those that tell their names: `c12` is the
 * claim of number 12, `m12` its first mark, `s7` the seventh source. They are a tenth of the weight of the whole.
 * Numbers change with the content; what lasts is the address that each claim names.
 */
export function shortenIds(document: Document): void {
	const short = new Map<string, string>();
	let claims = 0;
	let sources = 0;
	for (const element of elementsIn(document)) {
		const id = attribute(element, 'id');
		if (!id) continue;
		if (isOf(element, 'book-claim')) {
			claims += 1;
			short.set(id, `c${claims}`);
			short.set(`${id}__mark`, `m${claims}`);
		} else if (isOf(element, 'book-source')) {
			sources += 1;
			short.set(id, `s${sources}`);
		}
	}
	for (const element of elementsIn(document)) {
		const id = short.get(attribute(element, 'id') ?? '');
		if (id) setAttribute(element, 'id', id);
		const href = attribute(element, 'href');
		const place = href?.startsWith('#') ? short.get(href.slice(1)) : undefined;
		if (place) setAttribute(element, 'href', `#${place}`);
	}
}
