import { componentFaults } from './components.ts';
import { markdownFaults } from './markdown.ts';
import { headingsOf, outlineFaults } from './outline.ts';
import { holdsBlocks, withParagraphs } from './paragraphs.ts';
import { placementFaults } from './placement.ts';
import { type Block, blockText, type Prose, type Use } from './prose.ts';
import { syntaxFault } from './syntax.ts';
import { textFaults } from './text.ts';
import { attributesOf, isComponent, lineOf, parseTree, placesIn, type ProseNode } from './tree.ts';

const BLOCKS: Record<string, Block['kind']> = {
	paragraph: 'paragraph',
	heading: 'heading',
	tableCell: 'cell',
};

/** Components that print an event's own data, which therefore carries its own evidence. */
const PRINTS_ITSELF = new Set(['Toll', 'Where']);

/**
 * Reads the prose of an MDX file.
 * @param body the file below its front matter
 * @param firstLine the line of the file on which the body begins, so that lines in messages are those of the file
 * @returns the prose; a syntax error is not thrown but returned as `error`, so that all files can be reported at once
 */
export function parseProse(body: string, firstLine = 1): Prose {
	const prose: Prose = { blocks: [], uses: [], links: [], images: [], headings: [], faults: [], words: 0 };
	let parsed: ProseNode;
	try {
		// What is thrown is about this text only, and becomes a problem of its file.
		parsed = parseTree('\n'.repeat(firstLine - 1) + body);
	} catch (error) {
		prose.error = syntaxFault(error);
		return prose;
	}
	const tree = withParagraphs(parsed);
	readAddresses(tree, prose);
	readBlocks(tree, prose.blocks, undefined, undefined);
	prose.uses = [...placesIn(tree)]
		.map(({ node }) => node)
		.filter(isComponent)
		.map(readUse);
	prose.headings = headingsOf(tree);
	prose.faults = [
		...markdownFaults(tree),
		...componentFaults(tree),
		...placementFaults(parsed),
		...outlineFaults(tree, prose.uses),
		...textFaults(prose.blocks),
	];
	prose.words = prose.blocks
		.flatMap((block) => blockText(block).split(/\s+/u))
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	return prose;
}

/** Reads the texts of a node into blocks: `inside` is the block in which it stands, `claim` the claim that carries it. */
function readBlocks(
	node: ProseNode,
	blocks: Block[],
	inside: Block | undefined,
	claim: string | undefined,
): void {
	const kind = BLOCKS[node.type];
	let [block, carries] = [inside, claim];
	const begin = (of: Block['kind']): Block => {
		const begun: Block = { kind: of, line: lineOf(node), spans: [] };
		blocks.push(begun);
		return begun;
	};
	if (kind) block = begin(kind);
	if (isComponent(node)) {
		const { component, attributes } = readUse(node);
		// A component on a line of its own is a block, unless it wraps blocks, which speak for themselves.
		if (!block && !holdsBlocks(node)) block = begin('paragraph');
		if (component === 'Claim') {
			carries = attributes['id'] ?? '';
			if (!node.children?.length) block?.spans.push({ text: '', claim: carries });
		}
		if (PRINTS_ITSELF.has(component))
			block?.spans.push({ text: ' ', claim: `${component} of ${attributes['event']}` });
	}
	// What tells what a picture shows is read like any other words.
	const text = node.type === 'break' ? ' ' : (node.alt ?? (TEXTS.has(node.type) ? node.value : undefined));
	if (text !== undefined) block?.spans.push({ text, ...(carries !== undefined && { claim: carries }) });
	for (const [index, child] of (node.children ?? []).entries()) {
		const from = blocks.length;
		readBlocks(child, blocks, block, carries);
		if (node.type === 'table' && index === 0) for (const cell of blocks.slice(from)) cell.head = true;
	}
}

const TEXTS = new Set(['text', 'inlineCode']);

/** Reads where links and pictures lead, those by reference too. */
function readAddresses(tree: ProseNode, { links, images }: Prose): void {
	const nodes = [...placesIn(tree)].map(({ node }) => node);
	/** Where `[text][identifier]` leads: the first definition counts, as in the page that is printed. */
	const definitions = new Map(
		nodes
			.filter(({ type }) => type === 'definition')
			.toReversed()
			.map(({ identifier, url }) => [identifier, url]),
	);
	for (const node of nodes) {
		const [url, line] = [node.url ?? definitions.get(node.identifier) ?? '', lineOf(node)];
		if (node.type === 'link' || node.type === 'linkReference') links.push({ href: url, line });
		if (node.type === 'image' || node.type === 'imageReference') images.push({ url, line });
	}
}

/** A component with its plain attributes; what else it has is refused. */
function readUse(node: ProseNode): Use {
	const attributes: Record<string, string> = {};
	for (const { name, value } of attributesOf(node))
		if (name && typeof value === 'string') attributes[name] = value;
	return { component: node.name ?? '', attributes, line: lineOf(node) };
}
