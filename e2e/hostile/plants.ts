/** What is planted, and what is told of it. */

/**
 * Markup that closes what it may stand in and opens an element, quotation marks, references and templates; a spreadsheet
 * would take the sign before it for the beginning of a formula. It is one word, since some texts are counted by words.
 */
export const PLANT = '=</script><b/data-planted/title="\'">&amp;{{a*b}}${a*b}]]>';

/** The same in words that fit the lines of a share card, for what may be the title of a page. */
export const ON_CARD = '=</script><b data-planted> "\'&amp;{{a*b}}${a*b}]]>';

/** The same for what has one line of a card: the name of the site and of its moment. */
export const ON_LINE = '<b/data-planted>';

/** Tags without an end, which the content check takes for signs: what follows on a page would end them. */
export const OPEN = '</script <b data-planted';

/** A word that fits no line. */
export const LONG = 'w'.repeat(120);

/** The same as an author would have to write it in MDX, where `<` is refused; whole tags are refused there however written. */
export const IN_PROSE = OPEN.replaceAll('<', '&#60;');

/** Addresses that are none of a page that was read. */
export const ADDRESSES = [
	'javascript:void(document.body.dataset.planted=1)',
	'JaVaScRiPt:void(0)',
	' javascript:void(0)',
	'java\tscript:void(0)',
	'data:text/html,<b data-planted>',
	'vbscript:x',
	'//example.org/',
	'file:///etc/hostname',
];

export interface Report {
	/** Texts that took it: what they were and what they are. */
	planted: { file: string; field: string; before: string; value: string }[];
	/** Values that refused it, with what the check said. */
	refused: { file: string; field: string; found: string }[];
	/** Fields of text in the schemas that no file of the story has, so that nothing was tried in them. */
	untried: string[];
	/** Addresses by where they were written, and what the check said of each; nothing if it let it pass. */
	addresses: { where: string; address: string; found: string | undefined }[];
}
