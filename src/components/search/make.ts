/**
 * An element with its properties and its children. Lists of results are built so, node by node: nothing that was typed
 * or found is ever read as markup.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]>,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/** A query in quotation marks, to be shown: what is typed may run from right to left, and `<bdi>` keeps that to itself. */
export const quoted = (query: string): (Node | string)[] => ['“', make('bdi', {}, query), '”'];
