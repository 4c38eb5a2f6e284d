import type { Fault } from './fault.ts';
import { holdsBlocks, touch } from './paragraphs.ts';
import { isInline, PROSE_COMPONENTS } from './prose.ts';
import { isComponent, lineOf, placesIn, type Place, type ProseNode } from './tree.ts';

const TEXT = new Set(['paragraph', 'heading', 'tableCell']);
const LINKS = new Set(['link', 'linkReference']);

type Kind = 'inline' | 'block' | 'text' | undefined;

/** What a node is to its neighbours: a component that stands in text or between it, text, or neither. */
const kindOf = (node: ProseNode): Kind =>
	node.type === 'paragraph'
		? 'text'
		: isComponent(node)
			? PROSE_COMPONENTS[node.name ?? '']?.stands
			: undefined;

const isText = (node: ProseNode): boolean => TEXT.has(node.type) || isInline(node.name);

/** Does a node make a link or a mark of its words? There is no link within a link. */
const links = (node: ProseNode): boolean => LINKS.has(node.type) || isInline(node.name);

/** To Markdown a component that begins a line ends the paragraph; to the writer both are one. */
const runTogether = (one: ProseNode, next: ProseNode): boolean => {
	const kinds = [kindOf(one), kindOf(next)];
	return kinds.every((kind) => kind !== undefined) && kinds[0] !== kinds[1] && touch(one, next);
};

/** How a node is called in messages. */
const called = (node: ProseNode): string => (LINKS.has(node.type) ? 'a [link](…)' : `<${node.name ?? ''}>`);

/**
 * What stands where HTML has no place for it, or where no paragraph can be made of it.
 * @param tree a syntax tree as the parser gives it, before its paragraphs are joined
 */
export const placementFaults = (tree: ProseNode): Fault[] =>
	[...placesIn(tree)].flatMap((place) => [...misplaced(place)]);

function* misplaced({ node, parents }: Place): Generator<Fault> {
	const line = lineOf(node);
	const inText = parents.some(isText);
	const kind = kindOf(node);
	if (kind === 'block' && (inText || parents.length > 1)) {
		yield {
			line,
			found: `${called(node)} inside ${inText ? 'a sentence' : 'a list or a quotation'}`,
			expected: 'it between two paragraphs: it prints a table or a drawing',
			mend: 'put it on a line of its own, not indented, with a blank line before and after it',
		};
	}
	if (kind === 'inline' && holdsBlocks(node)) {
		yield {
			line,
			found: `${called(node)} around whole paragraphs or lists`,
			expected: 'it around words of one paragraph',
			mend: 'begin the words on the line of the tag, and write one for each paragraph or list item',
		};
	}
	const around = parents.findLast(links);
	if (links(node) && around) {
		const mayStand =
			around.name === 'Claim' && (LINKS.has(node.type) || PROSE_COMPONENTS[node.name ?? '']?.inClaim);
		if (!mayStand) {
			yield {
				line,
				found: `${called(node)} inside ${called(around)}`,
				expected: 'each by itself: a reader can follow only one of two links in the same words',
				mend: `take one of the two out, or end ${called(around)} before ${called(node)} begins`,
			};
		}
	}
	if (inText || isText(node)) return;
	for (const [index, child] of (node.children ?? []).entries()) {
		const before = node.children?.[index - 1];
		if (!before || !runTogether(before, child)) continue;
		const component = kindOf(child) === 'text' ? before : child;
		yield {
			line: lineOf(component),
			found: `${called(component)} and other text or components without a blank line between them`,
			expected:
				'sentences of one paragraph on one line; what prints a table or a drawing on a line by itself',
			mend: 'join the lines if they are one paragraph; else put a blank line between them',
		};
	}
}
