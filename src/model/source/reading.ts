import type { SourceData } from '../../schemas/source.ts';
import { isArchived } from './archive.ts';

type Read = Pick<SourceData, 'URL' | 'accessed' | 'note' | 'original-publisher' | 'publisher'> & {
	id: string;
};

/** How a source can have been read, the publisher's own page last. What comes first goes before what comes after it. */
const READINGS = ['feed', 'cache', 'mirror', 'stored copy', 'copy', 'page'] as const;
type Reading = (typeof READINGS)[number];

/** The words by which a note says so; the content guide gives them to editors. */
const WORDS: Partial<Record<Reading, RegExp>> = {
	feed: /\bfeed\b/i,
	cache: /\bcached?\b/i,
	mirror: /\bmirror\b/i,
	'stored copy': /\bstored (?:copy|page)\b/i,
	copy: /\b(?:copy|reprint)\b/i,
};

/**
 * How a source was read: by what its note says, by its address, or as another publisher's copy of a text.
 * @returns `page` if nothing says that it was not the publisher's own page
 */
export function readingOf({ URL: address, note = '', publisher, ...source }: Read): Reading {
	const said = READINGS.find((reading) => WORDS[reading]?.test(note));
	if (/\/(?:feed|rss)(?:\/|\.xml)?$/.test(new URL(address).pathname)) return 'feed';
	if (said && said !== 'copy') return said;
	if (isArchived(address)) return 'stored copy';
	const first = source['original-publisher'];
	return said ?? (first !== undefined && first !== publisher ? 'copy' : 'page');
}

/** The oldest reading first, then by id, byte for byte. */
const byAge = (a: Read, b: Read): number =>
	a.accessed === b.accessed ? (a.id < b.id ? -1 : 1) : a.accessed < b.accessed ? -1 : 1;

/**
 * What to read again, as plain text for editors: every source that was not read as its publisher's page, by how it was
 * read; then all sources by the age of their reading. Each list begins with the oldest and has one line a source.
 * @returns lines of text; a heading and its count go before each list
 */
export function readingReport(sources: readonly Read[]): string {
	const inOrder = sources.toSorted(byAge);
	const line = ({ accessed, id, URL: address }: Read): string => `  ${accessed}  ${id}  ${address}`;
	const groups = READINGS.map((reading) => ({
		reading,
		read: inOrder.filter((source) => readingOf(source) === reading),
	})).filter(({ reading, read }) => reading !== 'page' && read.length > 0);
	return [
		...groups.flatMap(({ reading, read }) => [
			`Read as a ${reading}, to be replaced by the publisher’s page: ${read.length}`,
			...read.map(line),
			'',
		]),
		`All sources, the oldest reading first: ${sources.length}`,
		...inOrder.map((source) => `${line(source)}  (${readingOf(source)})`),
	].join('\n');
}
