/** A letter beyond ASCII in its escapes, such as `%D8%AC`. Those of ASCII, such as `%2F`, stay: undone they would mean something else. */
const ESCAPED = /%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/giu;

/** What cannot be seen on paper, or told apart from other things that cannot. */
const UNSEEN = /[\p{C}\p{Z}]/gu;

/** A sign that parts an address, behind a letter that is read from the right. */
const SIGN = /(?<=[\p{Script=Arabic}\p{Script=Hebrew}])[/?&=#]/gu;

function unescaped(escapes: string): string {
	try {
		return decodeURIComponent(escapes).replace(UNSEEN, encodeURIComponent);
	} catch {
		return escapes;
	}
}

/**
 * An address as paper shows it: letters of other scripts as letters, so that it can be read and typed. Whoever types it gets
 * where the address leads; one of which that is not sure stays as it is.
 */
export function printedAddress(url: string): string {
	const letters = url.replace(ESCAPED, unescaped);
	// A keyboard makes the composed form of a letter.
	if (letters !== letters.normalize('NFC')) return url;
	// A mark of direction keeps the parts in their order; without one a number behind Arabic words stands before them.
	return letters.replace(SIGN, '$&\u200e');
}
