import { html } from 'parse5';
import { attribute, isElementNode, isTextNode, type Element, type Node } from './tree.ts';

/** The tree of a page as XHTML, the XML syntax of HTML in which an EPUB has its pages (EPUB 3.3, content documents). */

/** Elements of HTML that the pages of an EPUB may have here. */
const ELEMENTS = new Set(
	(
		'a article aside b bdi blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr i ins kbd ' +
		'li main mark nav ol p q s section small span strong sub sup table tbody td tfoot th thead time tr u ul'
	).split(' '),
);

/** Attributes that stay, beside those of `aria-` and `epub:`. */
const ATTRIBUTES = new Set(
	'class colspan datetime dir headers href hreflang id lang reversed role rowspan scope start title value'.split(
		' ',
	),
);
/** What the style of the book tells apart by such attributes. */
const DATA = new Set(['data-status', 'data-side', 'data-kind', 'data-from']);

/** Elements without an end; any other is closed by a tag of its own, as some readers take XHTML for HTML. */
const VOID = new Set(['br', 'hr']);

/** A text as it stands in HTML and XML. */
export const escapeText = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string): string =>
	escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** What XML 1.0 does not allow in any form. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function attributesOf(element: Element): string {
	const isSvg = element.namespaceURI === html.NS.SVG;
	const kept = element.attrs.flatMap(({ name, value }): [string, string][] => {
		if (name === 'lang')
			return isSvg
				? [['xml:lang', value]]
				: [
						[name, value],
						['xml:lang', value],
					];
		// The role of a list is for browsers that forget it without bullets.
		if (name === 'role' && value === 'list') return [];
		if (/^(?:aria|epub)[-:]/.test(name) || DATA.has(name)) return [[name, value]];
		if (isSvg) return /^(?:data-|on|tabindex$|xmlns)/.test(name) ? [] : [[name, value]];
		return ATTRIBUTES.has(name) ? [[name, value]] : [];
	});
	const parent = element.parentNode;
	if (isSvg && !(parent && 'namespaceURI' in parent && parent.namespaceURI === html.NS.SVG))
		kept.unshift(['xmlns', html.NS.SVG]);
	return kept.map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('');
}

/**
 * Writes a node and all below it as XHTML; attributes that an EPUB has no use for are left out.
 * @throws for an element that is not among those that are known to be allowed, or a character that XML forbids
 */
export function xhtmlOf(node: Node): string {
	if (isTextNode(node)) {
		if (FORBIDDEN.test(node.value)) throw new Error(`XML forbids a character in “${node.value}”.`);
		return escapeText(node.value);
	}
	if (!isElementNode(node)) return '';
	const { tagName, childNodes, namespaceURI } = node;
	const isSvg = namespaceURI === html.NS.SVG;
	if (!isSvg && !ELEMENTS.has(tagName))
		throw new Error(
			`The book has an element that an EPUB may not have: <${tagName} id="${attribute(node, 'id')}">.`,
		);
	const start = `<${tagName}${attributesOf(node)}`;
	if (VOID.has(tagName) || (isSvg && childNodes.length === 0)) return `${start}/>`;
	return `${start}>${childNodes.map(xhtmlOf).join('')}</${tagName}>`;
}
