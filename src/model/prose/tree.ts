import { mdxToMdast, type Features } from 'satteri';

/**
 * What is read here of a node of a syntax tree (mdast with mdast-util-mdx-jsx); lines and columns count from 1, and the
 * end is the first column behind the node. The parser's own types give components on a line of their own no words,
 * though it puts words there; this type promises less, and every node of the parser fits it.
 */
export interface ProseNode {
	type: string;
	position?: { start: Point; end: Point };
	children?: ProseNode[];
	/** The text of a text, the source of an expression or of code. */
	value?: string;
	/** The name of a component; `null` for `<>`. */
	name?: string | null;
	/** Of a component a list; the directives of other Markdown, which are not read here, have a record. */
	attributes?: ProseAttribute[] | Record<string, string | null | undefined> | null;
	/** The level of a heading. */
	depth?: number;
	/** The address of a link, a picture or a definition, and the title behind it. */
	url?: string;
	title?: string | null;
	/** What `[words][identifier]` and its definition share. */
	identifier?: string;
	/** What a picture shows. */
	alt?: string | null;
	/** Whether a list item is a task that is done; for any other item neither. */
	checked?: boolean | null;
	/** The number with which a numbered list begins. */
	start?: number | null;
}

/** An attribute of a component: `name="value"`, `name={expression}`, `name` alone, or a spread, which has no name. */
export interface ProseAttribute {
	type: string;
	name?: string;
	value?: string | { value: string } | null;
}

interface Point {
	line: number;
	column: number;
}

/** How Markdown is read, for the content check and for the pages alike: `astro.config.mjs` hands it to the renderer. */
export const MARKDOWN = { gfm: true, smartPunctuation: true } satisfies Features;

/**
 * Parses with the parser that Astro itself uses (Sätteri), so that both agree on the syntax and on the words.
 * @throws an error whose message begins with line and column, if it is no MDX
 */
export const parseTree = (body: string): ProseNode => mdxToMdast(body, { features: MARKDOWN });

/** A node and those around it, the tree itself first. */
export interface Place {
	node: ProseNode;
	parents: readonly ProseNode[];
}

/** Every node of a tree in reading order, each with what stands around it. */
export function* placesIn(node: ProseNode, parents: readonly ProseNode[] = []): Generator<Place> {
	yield { node, parents };
	const around = [...parents, node];
	for (const child of node.children ?? []) yield* placesIn(child, around);
}

/** The line on which a node begins, as the parser counts. */
export const lineOf = ({ position }: ProseNode): number => position?.start.line ?? 1;

/** Is this a component, known or not? To the parser any tag is one. */
export const isComponent = ({ type }: ProseNode): boolean =>
	type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';

/** The attributes of a component, in their order. */
export const attributesOf = ({ attributes }: ProseNode): ProseAttribute[] =>
	Object.values<unknown>(attributes ?? {}).filter(isAttribute);

const isAttribute = (value: unknown): value is ProseAttribute =>
	typeof value === 'object' && value !== null && 'type' in value;

/** The words in a node, with those that tell what a picture shows. */
export const wordsIn = (node: ProseNode): string =>
	node.type === 'text' || node.type === 'inlineCode'
		? (node.value ?? '')
		: node.type === 'break'
			? ' '
			: (node.alt ?? (node.children ?? []).map(wordsIn).join(''));

/** Has a text something to read: a letter of any script? */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
