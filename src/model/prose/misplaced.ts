import { holdsBlocks, type ProseNode, touch } from './paragraphs.ts';
import { isInline, type Misplacement, PROSE_COMPONENTS } from './prose.ts';

type Kind = 'inline' | 'block' | 'text' | undefined;

/** What a node is to its neighbours: a component that stands in text or between it, text, or neither. */
function kindOf({ type, name }: ProseNode): Kind {
	if (type === 'paragraph') return 'text';
	const component = type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
	return component ? PROSE_COMPONENTS[name ?? '']?.stands : undefined;
}

/** To Markdown a component that begins a line ends the paragraph; to the writer both are one. */
const runTogether = (one: ProseNode, next: ProseNode): boolean => {
	const kinds = [kindOf(one), kindOf(next)];
	return kinds.every((kind) => kind !== undefined) && kinds[0] !== kinds[1] && touch(one, next);
};

/**
 * Components of which no paragraph can be made.
 * @param tree a syntax tree as the parser gives it, before its paragraphs are joined
 * @returns each such component, in reading order, with what is wrong; a component that is not known is left out
 */
export function misplaced(tree: ProseNode): { node: ProseNode; why: Misplacement }[] {
	const found: { node: ProseNode; why: Misplacement }[] = [];
	const visit = (node: ProseNode, inText: boolean): void => {
		const kind = kindOf(node);
		if (kind === 'block' && inText) found.push({ node, why: 'block-in-text' });
		if (kind === 'inline' && holdsBlocks(node)) found.push({ node, why: 'text-around-blocks' });
		const isText = inText || kind === 'text' || isInline(node.name) || node.type === 'heading';
		node.children?.forEach((child, index) => {
			const before = node.children![index - 1];
			if (!isText && before && runTogether(before, child)) {
				found.push({ node: kindOf(child) === 'text' ? before : child, why: 'no-blank-line' });
			}
			visit(child, isText);
		});
	};
	visit(tree, false);
	return found;
}
