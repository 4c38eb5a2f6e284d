/** Parts of a query that say how a reader came, not what he reads. */
const TRACKING =
	/^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|ncid|ocid|smid|ftag|share|spm|amp)$/i;

/** Parts of a host that lead to the same text: `www.`, and the editions for phones. */
const EDITION = /^(?:www\d?|m|mobile|amp)\./;

/**
 * What two addresses of one text share: scheme, `www`, port, fragment, tracking parameters, their order, a final slash,
 * `index.html` and the way in which letters are escaped go.
 * @param address an address that `schemas/address.ts` takes
 * @returns a key for comparing, never for following
 */
export function addressKey(address: string): string {
	const url = new URL(address);
	const host = url.hostname.replace(/\.$/, '').replace(EDITION, '');
	const path = unescaped(url.pathname)
		.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
		.replace(/\/+/g, '/')
		.replace(/\/(?:amp\/?)?$/, '');
	const query = [...url.searchParams]
		.filter(([name]) => !TRACKING.test(name))
		.map(([name, value]) => `${name}=${value}`)
		.sort()
		.join('&');
	return `${host}${path}${query && `?${query}`}`;
}

/** A path with its letters in place of % codes; one in an old encoding stays as it is. */
function unescaped(path: string): string {
	try {
		return decodeURIComponent(path).normalize('NFC');
	} catch {
		return path;
	}
}
