import GithubSlugger from 'github-slugger';
import { type Fault, quote } from './fault.ts';
import type { Use } from './prose.ts';
import { hasLetter, lineOf, placesIn, type ProseNode, wordsIn } from './tree.ts';

/** A heading below the title of a page. */
export interface Heading {
	depth: number;
	text: string;
	/** Its address on the page, without the `#`. */
	id: string;
	line: number;
}

/** Ids that pages of prose give to parts of their own; a browser test holds the list against the pages. */
export const PARTS = [
	'top',
	'main',
	'site-search',
	'facts',
	'relations',
	'events',
	'disputed',
	'words',
	'notes',
];

/** How further ids of such a page begin: of its marks and notes, of words that it explains, of its map. */
export const PREFIXES = ['claim-', 'note-', 'word-', 'where-'];

/** What a heading may hold, in signs: three lines of a phone. */
const LONGEST = 100;

/** What a heading is made of. */
const IN_HEADING = new Set(['heading', 'text', 'emphasis', 'strong']);

const isHeading = ({ type }: ProseNode): boolean => type === 'heading';

const textOf = (node: ProseNode): string => wordsIn(node).replace(/\s+/gu, ' ').trim();

/**
 * The ids of the headings of a page, as GitHub makes them: words in lower case with hyphens, numbered where two are alike.
 * The renderer takes them from here, so that search, the contents and the check of links lead to what is printed.
 * @param tree the whole page
 * @returns each heading with its id, in reading order
 */
export function headingIds(tree: ProseNode): Map<ProseNode, string> {
	const slugger = new GithubSlugger();
	const headings = [...placesIn(tree)].map(({ node }) => node).filter(isHeading);
	return new Map(headings.map((node) => [node, slugger.slug(textOf(node))]));
}

/** The headings of a page, in reading order. */
export const headingsOf = (tree: ProseNode): Heading[] =>
	[...headingIds(tree)].map(([node, id]) => ({
		depth: node.depth ?? 2,
		text: textOf(node),
		id,
		line: lineOf(node),
	}));

/**
 * Headings that leave a gap, lead nowhere or cannot be told apart.
 * @param uses the components of the page, some of which print ids
 */
export function outlineFaults(tree: ProseNode, uses: readonly Use[]): Fault[] {
	return [...headingFaults(tree), ...orderFaults(tree), ...idFaults(headingsOf(tree), uses)];
}

/** Each heading by itself. */
function* headingFaults(tree: ProseNode): Generator<Fault> {
	for (const { node, parents } of placesIn(tree)) {
		if (!isHeading(node)) continue;
		const [line, depth] = [lineOf(node), node.depth ?? 2];
		const text = textOf(node);
		if (depth === 1) {
			yield {
				line,
				found: `the first-level heading ${quote(text)}`,
				expected: '## or ###',
				mend: 'the title comes from the front matter: begin with ##',
			};
		}
		if (depth > 3) {
			yield {
				line,
				found: `a heading of level ${depth}, ${quote(text)}`,
				expected: '## or ###',
				mend: 'write ###, or make it a sentence',
			};
		}
		if (node.position && node.position.end.line > node.position.start.line) {
			yield {
				line,
				found: `a text that a line of ${depth === 1 ? '===' : '---'} below it makes a heading, ${quote(text)}`,
				expected: 'a heading that begins with ##',
				mend: `delete line ${node.position.end.line}, and begin the text with ## if it is a heading`,
			};
		}
		if (text.length > LONGEST) {
			yield {
				line,
				found: `a heading of ${text.length} signs, ${quote(text)}`,
				expected: `${LONGEST} at most`,
				mend: 'ask it in fewer words',
			};
		}
		if (parents.length > 1) {
			yield {
				line,
				found: `the heading ${quote(text)} inside a list, a table or a quotation`,
				expected: 'headings between paragraphs',
				mend: 'put it on a line of its own, not indented, with a blank line before and after it',
			};
		}
		if (!hasLetter(text)) {
			yield {
				line,
				found: 'a heading without words',
				expected: 'a question in words, which the contents of the page show',
				mend: 'write the words behind the ##, or delete the line',
			};
		}
		const other = [...placesIn(node)].find((place) => !IN_HEADING.has(place.node.type));
		if (other) {
			yield {
				line,
				found: `more than words in the heading ${quote(text)}`,
				expected: 'words alone: a heading is a link to itself, and the contents of the page show its words',
				mend: 'take tags, links and pictures out of it, and put them into the text below',
			};
		}
	}
}

/** The headings of the page one after another. */
function* orderFaults(tree: ProseNode): Generator<Fault> {
	const top = tree.children ?? [];
	let before = 1;
	for (const [index, node] of top.entries()) {
		if (!isHeading(node)) continue;
		const [line, depth, text] = [lineOf(node), node.depth ?? 2, textOf(node)];
		if (depth > 2 && depth > before + 1) {
			yield {
				line,
				found: `${quote(text)} at level ${depth} below ${before === 1 ? 'the title' : `level ${before}`}`,
				expected: `level ${before + 1}: none is left out`,
				mend: `write ${'#'.repeat(before + 1)}`,
			};
		}
		before = Math.max(depth, 1);
		const next = top[index + 1];
		if (!next || (isHeading(next) && (next.depth ?? 2) <= depth)) {
			yield {
				line,
				found: `nothing below the heading ${quote(text)}`,
				expected: 'what answers it',
				mend: 'write a paragraph below it, or delete the heading',
			};
		}
	}
}

/** Two headings alike, and headings whose id the page itself gives away. */
function* idFaults(headings: readonly Heading[], uses: readonly Use[]): Generator<Fault> {
	const printed = uses.flatMap(({ component, attributes: { id, event } }) =>
		component === 'Term' ? [`word-${id}`] : component === 'Where' ? [`where-${event}`] : [],
	);
	const taken = new Set([...PARTS, ...printed]);
	const first = new Map<string, number>();
	for (const { text, id, line } of headings) {
		const key = text.toLowerCase();
		const twin = first.get(key);
		if (twin !== undefined && key !== '') {
			yield {
				line,
				found: `the heading ${quote(text)}, which stands in line ${twin} too`,
				expected: 'headings that the contents of the page tell apart',
				mend: 'reword one of the two',
			};
		}
		first.set(key, twin ?? line);
		if (taken.has(id) || /^(?:claim|note)-/.test(id)) {
			yield {
				line,
				found: `the heading ${quote(text)}, whose address #${id} another part of the page has`,
				expected: 'an address of its own',
				mend: 'add a word to the heading',
			};
		}
	}
}
