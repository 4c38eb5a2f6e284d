/**
 * The ids that Pagefind's list of what it has names: of the records, in the order of the index, then of its parts.
 * @param list without its compression; a text in it is, as CBOR has it (RFC 8949), one byte that says how long it is, then
 * the letters
 * @param language of the index, with which each id begins
 * @returns nothing if the list is still compressed
 */
export function idsIn(list: Uint8Array, language: string): string[] | undefined {
	if (list[0] === 0x1f) return undefined;
	const text = new TextDecoder('latin1').decode(list);
	const found = text.matchAll(new RegExp(`([\`-w])(${language}_[0-9a-f]+)`, 'g'));
	return [...found].map(([, length = '', id = '']) => id.slice(0, length.charCodeAt(0) - 0x60));
}
