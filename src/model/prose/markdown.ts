import { type Fault, quote } from './fault.ts';
import { leftover } from './leftovers.ts';
import { hasLetter, lineOf, placesIn, type Place, type ProseNode, wordsIn } from './tree.ts';

/** The parts of Markdown that the site prints and the rules of evidence and wording read. There are no others. */
const PRINTED = new Set([
	...['root', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'],
	...[
		'text',
		'emphasis',
		'strong',
		'break',
		'link',
		'linkReference',
		'image',
		'imageReference',
		'definition',
	],
	// Which components there are, and where each may stand: components.ts and placement.ts.
	...['mdxJsxTextElement', 'mdxJsxFlowElement'],
]);

/** What writers try beside them, by the parser's name: what it is to them, and the way out. */
const REFUSED: Record<string, { found: string; mend: string }> = {
	mdxTextExpression: {
		found: 'an expression in braces',
		mend: 'delete the braces, or write &#123; and &#125; where braces are meant',
	},
	mdxFlowExpression: {
		found: 'an expression in braces',
		mend: 'delete the braces, or write &#123; and &#125; where braces are meant',
	},
	mdxjsEsm: {
		found: 'an import or export',
		mend: 'delete the line: components need no import; if it is a sentence, begin it with another word',
	},
	code: { found: 'a block of code', mend: 'delete the fence and write plain text' },
	inlineCode: { found: 'words between `backticks`', mend: 'delete the backticks; quote in “curly quotes”' },
	html: { found: 'raw HTML', mend: 'delete it and write Markdown' },
	delete: { found: 'words struck through with ~', mend: 'delete the words, or the signs ~ around them' },
	footnoteReference: {
		found: 'the mark of a footnote',
		mend: 'delete it, and put the words into the <Claim> that carries them',
	},
	footnoteDefinition: {
		found: 'a footnote',
		mend: 'delete it: the notes of a page are made from its claims',
	},
	thematicBreak: { found: 'a line across the page', mend: 'delete it; begin a new part with a heading' },
};

/** Markdown that the site does not print, or that came out otherwise than it was meant. */
export const markdownFaults = (tree: ProseNode): Fault[] =>
	[...placesIn(tree)].flatMap((place) => [...refused(place), ...(CHECKS[place.node.type]?.(place) ?? [])]);

function refused({ node }: Place): Fault[] {
	if (PRINTED.has(node.type)) return [];
	const { found, mend } = REFUSED[node.type] ?? {
		found: `Markdown of the kind "${node.type}"`,
		mend: 'write it as plain text',
	};
	return [
		{
			line: lineOf(node),
			found,
			expected: 'only the Markdown and the components of the content guide',
			mend,
		},
	];
}

/** What each part must have beside being there. */
const CHECKS: Record<string, (place: Place) => Fault[]> = {
	text: ({ node }) => leftover(node.value ?? '', lineOf(node)),
	list: ({ node }) =>
		(node.start ?? 1) === 1
			? []
			: [
					{
						line: lineOf(node),
						found: `a numbered list that begins with ${node.start}`,
						expected: 'one that begins with 1',
						mend: `write 1 in place of ${node.start}; if the line is a sentence, write ${node.start}\\. with a backslash`,
					},
				],
	listItem: ({ node }) => [
		...(typeof node.checked === 'boolean'
			? [
					{
						line: lineOf(node),
						found: 'a task with a box to tick',
						expected: 'a plain list item',
						mend: `delete the ${node.checked ? '[x]' : '[ ]'} behind the hyphen`,
					},
				]
			: []),
		...(node.children?.length
			? []
			: [{ line: lineOf(node), ...empty('a list item without words', 'the item') }]),
	],
	link: ({ node }) => [...titled(node, 'link'), ...wordless(node)],
	linkReference: ({ node }) => wordless(node),
	definition: (place) => [...titled(place.node, 'link or picture'), ...unused(place)],
	image: ({ node }) => [...titled(node, 'picture'), ...undescribed(node)],
	imageReference: ({ node }) => undescribed(node),
	table: ({ node }) => tableFaults(node),
};

const empty = (found: string, what: string): Omit<Fault, 'line'> => ({
	found,
	expected: 'words',
	mend: `write the words, or delete ${what}`,
});

/** An address that no words lead to is not checked as a link is. */
const unused = ({ node, parents: [root] }: Place): Fault[] =>
	root &&
	[...placesIn(root)].some(
		({ node: { type, identifier } }) => /Reference$/.test(type) && identifier === node.identifier,
	)
		? []
		: [
				{
					line: lineOf(node),
					found: `the address [${node.identifier ?? ''}], which nothing uses`,
					expected: 'addresses that a link or a picture of the page names',
					mend: 'delete the line',
				},
			];

/** A title shows only under a mouse, and no rule reads it. */
const titled = (node: ProseNode, what: string): Fault[] =>
	node.title
		? [
				{
					line: lineOf(node),
					found: `the title "${node.title}" of a ${what}`,
					expected: 'an address alone between the round brackets',
					mend: 'delete the title with its quotes',
				},
			]
		: [];

/** Words that say of no page what stands on it, among them its address: whoever goes from link to link hears nothing else. */
const SAYS_NOTHING =
	/^(?:(?:click |read |see |learn )?(?:here|this|that|there|it|more|link|(?:this|the) (?:page|link))\W*|(?:\/|https?:|www\.)\S*)$/iu;

function wordless(node: ProseNode): Fault[] {
	const words = wordsIn(node).trim();
	const nothing = SAYS_NOTHING.test(words);
	if (/[\p{L}\p{N}]/u.test(words) && !nothing) return [];
	return [
		{
			line: lineOf(node),
			found: nothing ? `a link of the word ${quote(words)}` : 'a link without words',
			expected: 'words between the square brackets that say where it leads',
			mend: 'write [words that name the page](/path/), or delete the link',
		},
	];
}

const undescribed = (node: ProseNode): Fault[] =>
	hasLetter(node.alt ?? '')
		? []
		: [
				{
					line: lineOf(node),
					found: 'a picture without alternative text',
					expected: 'a description between the square brackets',
					mend: `write ![what it shows](${node.url ?? '…'})`,
				},
			];

/** Each row has as many cells as the first, and each cell of the first says what its column holds. */
function tableFaults(table: ProseNode): Fault[] {
	const [head, ...rows] = table.children ?? [];
	const columns = head?.children?.length ?? 0;
	return [
		...(head?.children ?? [])
			.filter((cell) => !hasLetter(wordsIn(cell)))
			.map((cell) => ({ line: lineOf(cell), ...empty('a column without a name', 'the column') })),
		...(rows.length === 0 ? [{ line: lineOf(table), ...empty('a table without rows', 'the table') }] : []),
		...rows
			.filter((row) => row.children?.length !== columns)
			.map((row) => ({
				line: lineOf(row),
				found: `a row of ${row.children?.length ?? 0} cells in a table of ${columns} columns`,
				expected: `${columns} cells`,
				mend: 'add or delete cells; write &#124; for a | that is meant',
			})),
	];
}
