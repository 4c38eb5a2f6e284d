/**
 * End tags that HTML lets be left out, each with what has to follow: the next element of the list, table or page, or the
 * end of what holds it (HTML Standard, 13.1.2.4 Optional tags).
 */
const OPTIONAL: readonly RegExp[] = [
	// First, for it may stand before one of the others.
	/<\/p>(?=<(?:article|div|dl|figure|h[1-6]|ol|p|section|table|ul)[ >]|<\/(?:article|dd|div|li|main|section|td)>)/g,
	/<\/li>(?=<li[ >]|<\/[ou]l>)/g,
	/<\/d[dt]>(?=<d[dt][ >]|<\/dl>)/g,
	/<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/g,
	/<\/tr>(?=<tr[ >]|<\/t(?:able|body|head)>)/g,
];

/**
 * Leaves out the end tags that a browser does not need: in the book of all pages some fifty kilobytes.
 * @param html as parse5 writes it, without scripts
 * @returns HTML from which the same tree is read
 */
export const withoutEndTags = (html: string): string =>
	OPTIONAL.reduce((text, tag) => text.replace(tag, ''), html);
