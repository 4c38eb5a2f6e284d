import type { Chapter } from './chapters.ts';

/** The files by which an EPUB says what it is (EPUB 3.3: package document, navigation document, container). */

/** What a catalogue says of the book. */
export interface BookFacts {
	title: string;
	description: string;
	/** Where the book can always be had: its address on the web. */
	address: string;
	/** Version of the content. */
	version: string;
	/** The day of its last change, `2026-11-29`. */
	updated: string;
}

/** Names of files beside those of the chapters. */
export const NAV = 'contents.xhtml';
/** The contents once more, as EPUB 2 has them: many old programs know no other (EPUB 3.3, section 5.9.6). */
export const NCX = 'contents.ncx';
export const STYLE = 'book.css';
export const PACKAGE = 'package.opf';

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A whole XHTML page. @param body as XHTML */
export const xhtmlPage = (title: string, body: string): string =>
	`${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>${escape(title)}</title><link rel="stylesheet" type="text/css" href="${STYLE}"/></head>
<body>${body}</body>
</html>
`;

/** Where a reader of files finds the package. */
export const container = (folder: string): string =>
	`${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${folder}/${PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const link = ({ file, title }: Chapter): string => `<a href="${file}">${escape(title)}</a>`;

/** A part of the book, or a page that stands alone, with the pages below it. */
interface Part {
	chapter: Chapter;
	below: Chapter[];
}

function partsOf(chapters: readonly Chapter[]): Part[] {
	const parts: Part[] = [];
	for (const chapter of chapters) {
		const part = parts.at(-1);
		if (part?.chapter.opens && !chapter.opens) part.below.push(chapter);
		else parts.push({ chapter, below: [] });
	}
	return parts;
}

/** The contents: parts, and in each its pages. */
export function navigation(chapters: readonly Chapter[]): string {
	const items = (list: readonly Chapter[]): string => list.map((each) => `<li>${link(each)}</li>`).join('');
	const entries = partsOf(chapters).map(
		({ chapter, below }) => `<li>${link(chapter)}${below.length > 0 ? `<ol>${items(below)}</ol>` : ''}</li>`,
	);
	const first = chapters.find(({ opens }) => opens);
	const landmarks = [
		`<li><a epub:type="toc" href="${NAV}">Contents</a></li>`,
		...(first ? [`<li><a epub:type="bodymatter" href="${first.file}">Text</a></li>`] : []),
	].join('');
	return xhtmlPage(
		'Contents',
		`<nav epub:type="toc" id="toc"><h1>Contents</h1><ol>${entries.join('')}</ol></nav>` +
			`<nav epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2><ol>${landmarks}</ol></nav>`,
	);
}

/** The contents as an NCX document (Open Packaging Format 2.0.1, section 2.4.1). */
export function ncx(
	{ title, address }: Pick<BookFacts, 'title' | 'address'>,
	chapters: readonly Chapter[],
): string {
	let place = 0;
	const point = ({ file, title: label }: Chapter, below: readonly Chapter[]): string => {
		place += 1;
		const here = place;
		return `<navPoint id="point-${here}" playOrder="${here}"><navLabel><text>${escape(label)}</text></navLabel><content src="${file}"/>${below.map((each) => point(each, [])).join('')}</navPoint>`;
	};
	const points = partsOf(chapters).map(({ chapter, below }) => point(chapter, below));
	return `${XML}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="en">
<head><meta name="dtb:uid" content="${escape(address)}"/><meta name="dtb:depth" content="2"/></head>
<docTitle><text>${escape(title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}

const idOf = (number: number): string => `chapter-${number + 1}`;

/** What the book is, which files it has, and in which order they are read. */
export function packageDocument(
	{ title, description, address, version, updated }: BookFacts,
	chapters: readonly Chapter[],
): string {
	const [cover = '', ...rest] = chapters.map((_, number) => `<itemref idref="${idOf(number)}"/>`);
	const items = chapters.map(
		({ file, drawn }, number) =>
			`<item id="${idOf(number)}" href="${file}" media-type="application/xhtml+xml"${drawn ? ' properties="svg"' : ''}/>`,
	);
	const properties = [
		['dcterms:modified', `${updated}T00:00:00Z`],
		['schema:accessMode', 'textual'],
		['schema:accessMode', 'visual'],
		['schema:accessModeSufficient', 'textual'],
		['schema:accessibilityFeature', 'tableOfContents'],
		['schema:accessibilityFeature', 'structuralNavigation'],
		['schema:accessibilityFeature', 'alternativeText'],
		['schema:accessibilityHazard', 'none'],
		['schema:accessibilitySummary', 'The text tells in words what every drawing shows.'],
	].map(([property, value = '']) => `<meta property="${property}">${escape(value)}</meta>`);
	return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${escape(address)}</dc:identifier>
<dc:title>${escape(title)}</dc:title>
<dc:language>en</dc:language>
<dc:description>${escape(description.replace(/\.?$/, '.'))} Version ${escape(version)} of ${updated}.</dc:description>
<dc:date>${updated}</dc:date>
<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>
${properties.join('\n')}
</metadata>
<manifest>
<item id="contents" href="${NAV}" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="${NCX}" media-type="application/x-dtbncx+xml"/>
<item id="style" href="${STYLE}" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine toc="ncx">
${[cover, '<itemref idref="contents"/>', ...rest].join('\n')}
</spine>
</package>
`;
}
