import { isInline } from './prose.ts';

/**
 * What is read here of a node of a syntax tree (mdast with mdast-util-mdx-jsx); lines and columns count from 1, and the
 * end is the first column behind the node.
 */
export interface ProseNode {
	type: string;
	name?: string | null;
	value?: string;
	children?: ProseNode[];
	position?: { start: Point; end: Point };
}

interface Point {
	line: number;
	column: number;
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak', 'code']);

/** Does a node hold paragraphs or other blocks, at any depth? */
export const holdsBlocks = (node: ProseNode): boolean =>
	node.children?.some((child) => BLOCKS.has(child.type) || holdsBlocks(child)) ?? false;

/** Is this a component of running text that the parser of MDX has left standing alone, as if it were a block? */
const standsAlone = (node: ProseNode): boolean =>
	node.type === 'mdxJsxFlowElement' && isInline(node.name) && !holdsBlocks(node);

/** Do two neighbours stand in one paragraph of the source, without a blank line between them? */
export const touch = (one: ProseNode, next: ProseNode): boolean =>
	one.position !== undefined &&
	next.position !== undefined &&
	next.position.start.line - one.position.end.line <= 1;

/** Is there white space between two neighbours? */
const apart = (one: ProseNode, next: ProseNode): boolean =>
	one.position?.end.line !== next.position?.start.line ||
	one.position?.end.column !== next.position?.start.column;

/**
 * The paragraphs that MDX takes apart: a paragraph in which only components stand becomes one block for each of them,
 * without a `<p>`. The renderer and the content check both ask here, so that they agree on what a paragraph is.
 * @param siblings the children of one node, in order
 * @returns for each such paragraph its components, of which there is at least one
 */
export function scatteredParagraphs<Node extends ProseNode>(siblings: readonly Node[]): Node[][] {
	const runs: Node[][] = [];
	let last: Node | undefined;
	for (const node of siblings) {
		if (standsAlone(node)) {
			if (last && runs.at(-1)?.at(-1) === last && touch(last, node)) runs.at(-1)!.push(node);
			else runs.push([node]);
		}
		last = node;
	}
	return runs;
}

/**
 * Puts such a paragraph together again.
 * @param run the components, as `scatteredParagraphs()` gave them
 * @returns a paragraph with a space where the source has white space
 */
export function joinParagraph<Node extends ProseNode>(run: readonly Node[]): ProseNode {
	const children = run.flatMap((node, index) => {
		const before = run[index - 1];
		const element = { ...node, type: 'mdxJsxTextElement' };
		return before && apart(before, node) ? [{ type: 'text', value: ' ' }, element] : [element];
	});
	const [first, last] = [run[0]!.position, run.at(-1)!.position];
	return {
		type: 'paragraph',
		children,
		...(first && last && { position: { start: first.start, end: last.end } }),
	};
}
