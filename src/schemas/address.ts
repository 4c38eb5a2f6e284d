import { z } from 'astro/zod';
import { written } from './field.ts';

/** Ends of host names that are of no public site (RFC 2606, 6761, 6762, 7686, 8375, 9476), and those usual in offices. */
const PRIVATE =
	/(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|onion|alt|arpa)$/;

/** Names that are kept for examples (RFC 2606). */
const EXAMPLE = /(?:^|\.)(?:example|example\.(?:com|net|org|edu))$/;

/** The last part of a public host name. */
const TOP_LEVEL = /\.(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})$/;

/** A host in numbers (IPv4), and those numbers that lead to no public host (RFC 6890). */
const NUMBERS = /^\d+\.\d+\.\d+\.\d+$/;
const PRIVATE_NUMBERS =
	/^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.(?:0\.[02]|168)|198\.(?:1[89]|51\.100)|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\./;

/** Whether a host, as a browser writes it, can be reached by everybody. */
const isPublic = (host: string): boolean =>
	NUMBERS.test(host)
		? !PRIVATE_NUMBERS.test(host)
		: TOP_LEVEL.test(host) && !PRIVATE.test(host) && host.split('.').every((label) => label !== '');

/** Sites that only lead on to another address, and pages that list what was asked for: neither is a text to read. */
const LEADS_ON =
	/^(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|dlvr\.it|rb\.gy|cutt\.ly)$/;
const SEARCHES =
	/^(?:www\.)?(?:google\.[a-z.]+|bing\.com|duckduckgo\.com|yandex\.[a-z.]+|search\.yahoo\.com)$/;

/** Alphabets with letters that look like Latin ones. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

interface Breach {
	expected: string;
	mend: string;
}

const COPY = 'open the page and copy its address from the browser';

/** What keeps a text from being the address of a public page. */
function breachOf(address: string): Breach | undefined {
	if (/\s|[\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]/u.test(address))
		return { expected: 'an address without spaces or signs that cannot be seen', mend: COPY };
	if (!/^https?:\/\/[^/]/.test(address))
		return { expected: 'an address that begins with https:// or http://', mend: COPY };
	if (/[<>"\\^`{|}]/.test(address))
		return {
			expected: 'an address without < > " \\ ^ ` { | }',
			mend: `${COPY}, which writes them as % codes`,
		};
	if (/%(?![\da-f]{2})/i.test(address))
		return { expected: 'two hexadecimal digits after each %', mend: `${COPY}, or write %25 for the sign %` };
	const url = URL.parse(address);
	if (!url) return { expected: 'an address that a browser can open', mend: COPY };
	if (url.username || url.password || /^https?:\/\/[^/?#]*@/.test(address))
		return { expected: 'an address without a name or password', mend: 'take out what stands before the @' };
	const host = url.hostname.replace(/\.$/, '');
	if (!isPublic(host))
		return { expected: `a public host such as "www.bbc.co.uk" in place of "${host}"`, mend: COPY };
	if (/%(?:[01][\da-f]|7f)/i.test(address))
		return { expected: 'an address without control characters', mend: COPY };
	if (/[.,;:!]$/.test(address))
		return { expected: `an address that does not end in "${address.at(-1)}"`, mend: 'delete its last sign' };
	if (LEADS_ON.test(host) || (SEARCHES.test(host) && /^\/(?:search|\?|$)/.test(url.pathname + url.search)))
		return {
			expected: 'the address of the text itself, not of a search or of a short link to it',
			mend: COPY,
		};
	const written = /^https?:\/\/([^/?#:]*)/.exec(address)![1]!;
	if (/[a-z]$/i.test(written) && LOOK_ALIKE.test(written))
		return {
			expected: `a host in Latin letters; "${written}" has letters that only look like them`,
			mend: `${COPY} or type it anew`,
		};
	return undefined;
}

/** Whether an address lies on a name that is kept for examples, where nothing can be read. */
export const isExampleAddress = (address: string): boolean =>
	EXAMPLE.test(URL.parse(address)?.hostname ?? '');

/** The address of a public page on the web, whole, as a browser shows it. */
export const addressSchema = written(
	'address with `https` or `http`',
	z
		.string()
		.max(1000, { abort: true })
		.superRefine((address, context) => {
			const breach = breachOf(address);
			if (breach)
				context.addIssue({
					code: 'custom',
					message: `expected ${breach.expected}`,
					params: { mend: breach.mend },
				});
		})
		.meta({ pattern: '^https?://\\S+$' }),
);
