import { isExampleAddress } from '../../schemas/address.ts';
import type { SourceData } from '../../schemas/source.ts';

/** Where the Internet Archive is asked for a page: `/web/<date>/<address>` leads to its copy nearest to that date. */
const LOOKUP = 'https://web.archive.org/web';

/** Whether an address is that of a copy in the Internet Archive. */
export const isArchived = (address: string): boolean => {
	const { hostname, pathname } = new URL(address);
	return /^web\.archive\.org\.?$/.test(hostname) && pathname.startsWith('/web/');
};

/**
 * Where to look for a copy of a source in the Internet Archive, near the date that its page gives, or else near the day on
 * which it was read. Nobody has looked whether there is one; nothing is asked when the site is built.
 * @returns the address and the date, as precise as it is known; nothing for a source that is such a copy, or was invented
 */
export function archiveLookup({
	URL: address,
	issued,
	accessed,
}: Pick<SourceData, 'URL' | 'issued' | 'accessed'>): { address: string; near: string } | undefined {
	if (isArchived(address) || isExampleAddress(address)) return undefined;
	const near = issued ?? accessed;
	return { address: `${LOOKUP}/${near.replaceAll('-', '')}/${address}`, near };
}
