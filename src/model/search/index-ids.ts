/**
 * The ids of the records of an index, in its order, from Pagefind's list of what it has.
 * @param list without its compression; a text in it is, as CBOR has it (RFC 8949), one byte that says how long it is, then
 * the letters
 * @param language of the index, with which each id begins
 * @param count of the records; the list then names the parts of the index in the same way
 * @returns nothing if the list is still compressed
 */
export function idsIn(list: Uint8Array, language: string, count: number): string[] | undefined {
	if (list[0] === 0x1f) return undefined;
	const text = new TextDecoder('latin1').decode(list);
	const found = text.matchAll(new RegExp(`([\`-w])(${language}_[0-9a-f]+)`, 'g'));
	return [...found]
		.slice(0, count)
		.map(([, length = '', id = '']) => id.slice(0, length.charCodeAt(0) - 0x60));
}
