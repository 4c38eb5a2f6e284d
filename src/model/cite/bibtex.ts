import { dashed, noteOf, partsOf, type Item } from './item.ts';

/**
 * BibTeX, in the fields of BibLaTeX where BibTeX has none, so that days, languages and addresses are kept: `date` stands
 * beside `year` and `month`, which classic styles read.
 */

/** The type of an entry by that of CSL. */
const TYPES: Readonly<Partial<Record<Item['type'], string>>> = {
	'article-newspaper': 'article',
	'article-magazine': 'article',
	'article-journal': 'article',
	webpage: 'online',
	'post-weblog': 'online',
	report: 'report',
	book: 'book',
	chapter: 'incollection',
	legislation: 'legislation',
	treaty: 'legal',
	broadcast: 'video',
	dataset: 'dataset',
	'entry-encyclopedia': 'inreference',
	speech: 'unpublished',
};

/** What an article stands in, by the type of CSL. */
const SUBTYPES: Readonly<Partial<Record<Item['type'], string>>> = {
	'article-newspaper': '{newspaper}',
	'article-magazine': '{magazine}',
};

/** The field of what holds a text, by the type of its entry. */
const HOLDERS: Readonly<Record<string, string>> = {
	article: 'journaltitle',
	online: 'organization',
	incollection: 'booktitle',
	inreference: 'booktitle',
};

/** The field of who published it, by the type of its entry. */
const PUBLISHERS: Readonly<Record<string, string>> = { report: 'institution', unpublished: 'howpublished' };

const SIGNS: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
};

/** A text in which LaTeX reads no command. */
const latex = (text: string): string =>
	text.replace(/[\\{}~^]/g, (sign) => SIGNS[sign]!).replace(/[#$%&_]/g, '\\$&');

const name = (author: NonNullable<Item['author']>[number]): string =>
	'literal' in author
		? `{${latex(author.literal)}}`
		: author.given
			? `${latex(author.family)}, ${latex(author.given)}`
			: `{${latex(author.family)}}`;

function entry(item: Item): string {
	const type = TYPES[item.type] ?? 'misc';
	const issued = partsOf(item.issued);
	const [year, month] = issued;
	const braced = (text: string | undefined): string | undefined => text && `{${latex(text)}}`;
	/** Twice in braces: no style then changes its capitals, and “and” in it makes no list of two. */
	const whole = (text: string | undefined): string | undefined => text && `{{${latex(text)}}}`;
	const fields: [string, string | undefined][] = [
		['author', item.author && `{${item.author.map(name).join(' and ')}}`],
		['entrysubtype', SUBTYPES[item.type]],
		['title', whole(item.title)],
		[HOLDERS[type] ?? 'booktitle', whole(item['container-title'])],
		[PUBLISHERS[type] ?? 'publisher', whole(item.publisher)],
		['location', whole(item['publisher-place'])],
		['date', year === undefined ? undefined : `{${dashed(issued)}}`],
		['year', year === undefined ? undefined : `{${year}}`],
		['month', month === undefined ? undefined : `{${month}}`],
		['type', braced(item.genre)],
		['version', braced(item.version)],
		['langid', braced(item.language)],
		['url', `{${item.URL}}`],
		['urldate', item.accessed && `{${dashed(partsOf(item.accessed))}}`],
		['note', braced(noteOf(item) || undefined)],
	];
	const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = ${value}`] : []));
	return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** Items as BibTeX, UTF-8, an empty line between two; the id of each is its key. */
export const bibtex = (items: readonly Item[]): string => items.map(entry).join('\n');
