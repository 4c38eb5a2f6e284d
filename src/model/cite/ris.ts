import { dashed, noteOf, partsOf, type Item } from './item.ts';

/** RIS, as Zotero, EndNote and Mendeley read it: a tag of two signs, two spaces, a hyphen and a space before each value. */

/** The type of reference by that of CSL. */
const TYPES: Readonly<Partial<Record<Item['type'], string>>> = {
	'article-newspaper': 'NEWS',
	'article-magazine': 'MGZN',
	'article-journal': 'JOUR',
	webpage: 'ELEC',
	'post-weblog': 'BLOG',
	report: 'RPRT',
	book: 'BOOK',
	chapter: 'CHAP',
	legislation: 'STAT',
	treaty: 'LEGAL',
	broadcast: 'VIDEO',
	dataset: 'DATA',
	'entry-encyclopedia': 'ENCYC',
	speech: 'SOUND',
};

/** A value stands on one line. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A comma makes a person of a name: an organisation has none. */
const name = (author: NonNullable<Item['author']>[number]): string =>
	'literal' in author
		? author.literal.replaceAll(',', '')
		: [author.family, author.given].filter(Boolean).join(', ');

/** A date with slashes, which end it even where month or day is not known: `2024/01/`. */
const slashed = (parts: readonly number[]): string | undefined =>
	parts.length === 0 ? undefined : `${dashed(parts, '/')}${'/'.repeat(3 - parts.length)}`;

function reference(item: Item): string {
	const issued = partsOf(item.issued);
	const fields: [string, string | undefined][] = [
		['TY', TYPES[item.type] ?? 'GEN'],
		['ID', item.id],
		...(item.author ?? []).map((author): [string, string] => ['AU', name(author)]),
		['TI', item.title],
		['T2', item['container-title']],
		['PB', item.publisher],
		['CY', item['publisher-place']],
		['PY', issued[0]?.toString()],
		['DA', slashed(issued)],
		['M3', item.genre],
		['ET', item.version],
		['LA', item.language],
		['UR', item.URL],
		['Y2', slashed(partsOf(item.accessed))],
		['N1', noteOf(item) || undefined],
	];
	const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${line(value)}\r\n`] : []));
	return `${lines.join('')}ER  - \r\n`;
}

/** Items as RIS, UTF-8 with CRLF. */
export const ris = (items: readonly Item[]): string => items.map(reference).join('');
