/** The texts of the book, as they stand in the open page, each given to the entry under which it is found. */

/** What is no part of what an entry says: numbers, what its sources say one by one, how it was checked. */
const ASIDE = '[data-title], .mark, .number, .standing, .cited, .permanent, .address, svg';

/** Between such elements and what stands before them there is a space, whether or not it is written. */
const BLOCKS = 'p, li, div, section, td, th, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, br';

/** Headings begin an entry that ends with the next; any other element holds it. */
const isHeading = ({ tagName }: Element): boolean => /^H[1-6]$/.test(tagName);

/**
 * Goes through the page once.
 * @param ids of all entries
 * @returns the text of each entry that is there, without what stands in an entry within it
 */
export function textsOf(root: Element, ids: ReadonlySet<string>): Map<string, string> {
	const texts = new Map<string, string>();
	/** Entries that are open, the innermost last. */
	const open: Element[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	for (let node: Node | null = walker.nextNode(); node;) {
		if (node instanceof Element) {
			if (node.matches(ASIDE)) {
				let next: Node | null = walker.nextSibling();
				while (!next && walker.parentNode()) next = walker.nextSibling();
				node = next;
				continue;
			}
			const at = open.at(-1);
			if (at && node.matches(BLOCKS)) texts.set(at.id, `${texts.get(at.id)} `);
			if (ids.has(node.id)) {
				while (open.length > 0 && !goesOn(open.at(-1)!, node)) open.pop();
				open.push(node);
				texts.set(node.id, '');
			}
		} else {
			while (open.length > 0 && !goesOn(open.at(-1)!, node)) open.pop();
			const at = open.at(-1);
			if (at) texts.set(at.id, `${texts.get(at.id)}${node.nodeValue}`);
		}
		node = walker.nextNode();
	}
	for (const [id, text] of texts) texts.set(id, text.replace(/\s+/gu, ' ').trim());
	return texts;
}

/** Whether a node still belongs to an entry: within it, or behind its heading on the same page. */
function goesOn(entry: Element, node: Node): boolean {
	if (entry.contains(node)) return true;
	if (!isHeading(entry)) return false;
	if (node instanceof Element && isHeading(node)) return node.tagName > entry.tagName;
	return entry.closest('.book-page')?.contains(node) ?? false;
}
