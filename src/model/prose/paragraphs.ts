import { isInline } from './prose.ts';
import type { ProseNode } from './tree.ts';

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

/** The tree with its paragraphs put together again, at any depth, as the renderer prints it; the tree itself stays as it is. */
export function withParagraphs(tree: ProseNode): ProseNode {
	if (!tree.children) return tree;
	const runs = new Map(scatteredParagraphs(tree.children).map((run) => [run[0], run]));
	const joined = new Set([...runs.values()].flatMap((run) => run.slice(1)));
	const children = tree.children
		.filter((child) => !joined.has(child))
		.map((child) => withParagraphs(runs.has(child) ? joinParagraph(runs.get(child) ?? []) : child));
	return { ...tree, children };
}
