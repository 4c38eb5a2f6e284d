import { defaultTreeAdapter, html, type DefaultTreeAdapterMap } from 'parse5';

/** A parsed page: what the forms of the book ask of the tree that parse5 makes, and how they change it. */

export type Document = DefaultTreeAdapterMap['document'];
export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];
type Text = DefaultTreeAdapterMap['textNode'];
type Child = DefaultTreeAdapterMap['childNode'];
export type Parent = DefaultTreeAdapterMap['parentNode'];

const tree = defaultTreeAdapter;

export const isElementNode = (node: Node): node is Element => tree.isElementNode(node);
export const isTextNode = (node: Node): node is Text => tree.isTextNode(node);

/** Puts an element at the end of another. */
export const append = (parent: Parent, child: Element): void => tree.appendChild(parent, child);
/** Puts an element before a child of another. */
export const insertBefore = (parent: Parent, child: Element, next: Child): void =>
	tree.insertBefore(parent, child, next);
/** Puts a text at the end of an element. */
export const insertText = (parent: Parent, text: string): void => tree.insertText(parent, text);
/** Takes an element out of its page. */
export const remove = (element: Element): void => tree.detachNode(element);

/** All elements below a node in the order of the document. What is changed while they are read must lie behind. */
export function* elementsIn(node: Node): Generator<Element> {
	const rest = 'childNodes' in node ? node.childNodes.toReversed() : [];
	for (let child = rest.pop(); child; child = rest.pop()) {
		if (!isElementNode(child)) continue;
		yield child;
		rest.push(...child.childNodes.toReversed());
	}
}

/** The elements among the children of a node. */
export const childrenOf = (node: Parent): Element[] => node.childNodes.filter(isElementNode);

/** The value of an attribute; `undefined` where there is none. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
	attrs.find((each) => each.name === name)?.value;

/** Sets an attribute, or takes it away by the value `undefined`. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
	const known = element.attrs.find((each) => each.name === name);
	if (value === undefined) element.attrs = element.attrs.filter((each) => each !== known);
	else if (known) known.value = value;
	else element.attrs.push({ name, value });
}

/** Whether an element is of a class. */
export const isOf = (element: Element, name: string): boolean =>
	(attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** All text below a node. */
export const textOf = (node: Node): string =>
	isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** A new element of HTML. */
export function make(
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	...content: readonly (Element | string)[]
): Element {
	const element = tree.createElement(
		name,
		html.NS.HTML,
		Object.entries(attributes).map(([name, value]) => ({ name, value })),
	);
	for (const each of content) {
		if (typeof each === 'string') insertText(element, each);
		else append(element, each);
	}
	return element;
}

/** A new element of SVG. */
export function makeSvg(name: string, text: string): Element {
	const element = tree.createElement(name, html.NS.SVG, []);
	insertText(element, text);
	return element;
}

/** Gives an element of HTML another name. */
export function rename(element: Element, name: string): void {
	element.nodeName = element.tagName = name;
}

/** The first element that fits. @throws if there is none */
export function find(node: Node, fits: (element: Element) => boolean, what: string): Element {
	for (const element of elementsIn(node)) if (fits(element)) return element;
	throw new Error(`The book has no ${what}.`);
}
