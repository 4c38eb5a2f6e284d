import { type Fault, quote } from './fault.ts';

/** Signs of Markdown and HTML that a reader would see because they did not come out as what they were meant to be. */
const SIGNS =
	/\*+|`+|\]\s*\(|\]\[|\)\[|\[\[|\[\^[^\]]*\]?|~~|__|==|@@|%%|\+\+|\^|:::|:\w+:|\|\||\$[^\s$]+\$|\$\$|(?<=^|\n)[^\S\n]*(?:#{1,6}(?=\S)|\|)|(?<=\n)[^\S\n]*:(?=\s)/u;

/**
 * A sign that stands in the text of a page although it belongs to its making: a `**` that nothing closes, a heading
 * without the space behind its `#`, a row without its table, the name of a character that does not exist.
 * @param text the text of a node of the tree
 * @param line the line on which it begins
 * @returns the first of them, or none
 */
export function leftover(text: string, line: number): Fault[] {
	const sign = SIGNS.exec(text);
	if (!sign) return [];
	const before = text.slice(0, sign.index);
	return [
		{
			line: line + (before.match(/\n/g)?.length ?? 0),
			found: `the sign ${sign[0].trim()} as text in ${quote(text.slice(Math.max(0, sign.index - 30), sign.index + 30))}`,
			expected: 'text without signs of Markdown or HTML',
			mend: 'complete it (close what it opens; a space behind #, a line of | --- | below the head of a table), or delete it',
		},
	];
}
