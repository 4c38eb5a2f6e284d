import { mdxToMdast } from 'satteri';
import { misplaced } from './misplaced.ts';
import { holdsBlocks, joinParagraph, type ProseNode, scatteredParagraphs } from './paragraphs.ts';
import type { Block, Prose, Span, Use } from './prose.ts';

/** The part of an MDX syntax tree (mdast and mdast-util-mdx-jsx) that is read here. */
interface Node extends ProseNode {
	depth?: number;
	url?: string;
	alt?: string | null;
	identifier?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: Node[];
}

const BLOCKS: Record<string, Block['kind']> = {
	paragraph: 'paragraph',
	heading: 'heading',
	tableCell: 'cell',
};

/** Nodes whose text would escape the rules of evidence and wording. */
const UNREADABLE: Record<string, string> = {
	mdxTextExpression: 'an expression in braces',
	mdxFlowExpression: 'an expression in braces',
	mdxjsEsm: 'an import or export',
	code: 'a block of code',
	html: 'raw HTML',
};

/** Components that print an event's own data, which therefore carries its own evidence. */
const PRINTS_ITSELF = new Set(['Toll', 'Where']);

/**
 * Reads the prose of an MDX file with the parser that Astro itself uses (Sätteri), so that both agree on the syntax.
 * @param body the file below its front matter
 * @param firstLine the line of the file on which the body begins, so that lines in messages are those of the file
 * @returns the prose; a syntax error is not thrown but returned as `error`, so that all files can be reported at once
 */
export function parseProse(body: string, firstLine = 1): Prose {
	const prose: Prose = {
		blocks: [],
		uses: [],
		links: [],
		images: [],
		headings: [],
		unreadable: [],
		misplaced: [],
		words: 0,
	};
	let tree: Node;
	try {
		tree = mdxToMdast(body) as unknown as Node;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const at = /^(\d+):\d+: ([\s\S]*)/.exec(message);
		const told = (at?.[2] ?? message).replace(
			/\((\d+):/g,
			(_, line: string) => `(${Number(line) + firstLine - 1}:`,
		);
		prose.error = { line: at ? Number(at[1]) + firstLine - 1 : firstLine, message: told };
		return prose;
	}

	/** Where `[text][identifier]` leads. */
	const definitions = new Map<string, string>();
	const define = (node: Node): void => {
		if (node.type === 'definition') definitions.set(node.identifier ?? '', node.url ?? '');
		node.children?.forEach(define);
	};
	define(tree);

	const lineOf = (node: ProseNode): number => (node.position?.start.line ?? 1) + firstLine - 1;

	prose.misplaced = misplaced(tree).map(({ node, why }) => ({
		component: node.name ?? '',
		line: lineOf(node),
		why,
	}));
	joinParagraphs(tree);

	const visit = (node: Node, block: Block | undefined, claim: string | undefined): void => {
		let inside = block;
		let carries = claim;
		const kind = BLOCKS[node.type];
		if (kind) {
			inside = { kind, line: lineOf(node), spans: [] };
			prose.blocks.push(inside);
		}
		if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
			const use = readUse(node, lineOf(node));
			prose.uses.push(use);
			// A component on a line of its own is a block, unless it wraps blocks, which speak for themselves.
			if (!inside && !holdsBlocks(node)) {
				inside = { kind: 'paragraph', line: use.line, spans: [] };
				prose.blocks.push(inside);
			}
			if (use.component === 'Claim') {
				carries = use.attributes['id'] ?? '';
				if (!node.children?.length) inside?.spans.push({ text: '', claim: carries });
			}
			if (PRINTS_ITSELF.has(use.component))
				inside?.spans.push({ text: ' ', claim: `${use.component} of ${use.attributes['event']}` });
		}
		if ((node.type === 'text' || node.type === 'inlineCode') && inside) {
			const span: Span = { text: node.value ?? '' };
			if (carries !== undefined) span.claim = carries;
			inside.spans.push(span);
		}
		const unreadable = UNREADABLE[node.type];
		if (unreadable) prose.unreadable.push({ kind: unreadable, line: lineOf(node) });
		if (node.type === 'break' && inside) inside.spans.push({ text: ' ' });
		const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
		if (node.type === 'link' || node.type === 'linkReference')
			prose.links.push({ href: url, line: lineOf(node) });
		if (node.type === 'image' || node.type === 'imageReference')
			prose.images.push({ url, alt: node.alt ?? '', line: lineOf(node) });
		for (const child of node.children ?? []) visit(child, inside, carries);
		if (node.type === 'heading' && inside) {
			prose.headings.push({
				depth: node.depth ?? 2,
				text: inside.spans.map((span) => span.text).join(''),
				line: lineOf(node),
			});
		}
	};
	visit(tree, undefined, undefined);

	prose.words = prose.blocks
		.flatMap((block) =>
			block.spans
				.map((span) => span.text)
				.join('')
				.split(/\s+/u),
		)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	return prose;
}

/** Makes a paragraph of what stands in one, at any depth of the tree, as the renderer does. */
function joinParagraphs(node: Node): void {
	for (const run of scatteredParagraphs(node.children ?? [])) {
		node.children!.splice(node.children!.indexOf(run[0]!), run.length, joinParagraph(run) as Node);
	}
	node.children?.forEach(joinParagraphs);
}

function readUse(node: Node, line: number): Use {
	const attributes: Record<string, string> = {};
	for (const attribute of node.attributes ?? []) {
		if (attribute.name && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
	}
	return { component: node.name ?? '', attributes, line };
}
