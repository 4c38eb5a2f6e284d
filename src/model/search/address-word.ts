/** Web addresses as words of the index, so that a pasted one finds the source that was read there. */

/** An address with a path, as it is copied from a browser; the scheme may be missing. */
const ADDRESS =
	/^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|(?:\d{1,3}\.){3}\d{1,3})\.?(?::\d+)?(\/[^\s#]*)(?:#\S*)?$/iu;

/** What a link bears that tells nothing of the page: where it was shared. */
const SHARED_FROM = /^(?:utm_\w+|fbclid|gclid|ref|share|s)=/i;

/** The host without what stands for the same site, the path without its last slash, and the rest of the query. */
function plainAddress(text: string): string | undefined {
	const [, host = '', place = ''] = ADDRESS.exec(text.trim()) ?? [];
	const [path = '', query = ''] = place.split('?');
	const end = path.replace(/\/+$/, '');
	const telling = query.split('&').filter((each) => each !== '' && !SHARED_FROM.test(each));
	if (host === '' || (end === '' && telling.length === 0)) return undefined;
	return `${host.replace(/^(?:www|m|amp)\./i, '').toLowerCase()}${end}?${telling.sort().join('&')}`;
}

const BASE = 36;

/**
 * The word of the index for an address: `u` and its hash (FNV-1a, 64 bits, in base 36).
 * @returns nothing for what is no address of a page
 */
export function addressWord(text: string): string | undefined {
	const address = plainAddress(text);
	if (address === undefined) return undefined;
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(address))
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return `u${hash.toString(BASE)}`;
}
