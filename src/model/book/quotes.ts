/** A start tag with its attributes, as parse5 writes them: each value in double quotes, in which there is none. */
const TAG = /<[a-z][^\s<>"]*(?:\s[^\s<>"=]+(?:="[^"]*")?)+\/?>/gi;

/**
 * A value that needs no quotes (HTML Standard, 13.1.2.3 Attributes). One that ends with a slash keeps them: a reader would
 * take it for the end of the tag.
 */
const PLAIN = /="([^\s"'`=<>]*[^\s"'`=<>/])"/g;

/** What is no HTML: scripts and styles. */
const CODE = /(<(script|style)[ >][^]*?<\/\2>)/;

/**
 * Leaves out the quotes of attributes that do not need them: in the book of all pages some seventy kilobytes.
 * @param html as parse5 writes it
 * @returns HTML from which the same tree is read
 */
export function withoutQuotes(html: string): string {
	const [, code = '', name = ''] = CODE.exec(html) ?? [];
	if (name === '') return html.replace(TAG, (tag) => tag.replace(PLAIN, '=$1'));
	const at = html.indexOf(code);
	return withoutQuotes(html.slice(0, at)) + code + withoutQuotes(html.slice(at + code.length));
}
