import { breachOf, tidy } from '../../schemas/text.ts';
import { type Fault, quote } from './fault.ts';
import { type Block, blockText } from './prose.ts';
import { hasLetter } from './tree.ts';

/** Slips in the words of a page, and paragraphs that stand on it more than once. */
export function textFaults(blocks: readonly Block[]): Fault[] {
	return [...blocks.flatMap((block) => blockFaults(blockText(block), block.line)), ...twins(blocks)];
}

/** What is true of the text of a field is true of that of a paragraph; its markup is read elsewhere (`leftovers.ts`). */
function blockFaults(text: string, line: number): Fault[] {
	const printed = tidy(text);
	const breach = hasLetter(printed) ? breachOf(printed, 'verbatim') : undefined;
	return breach ? [{ line, found: quote(text), ...breach }] : [];
}

/** Paragraphs with the same words. */
function twins(blocks: readonly Block[]): Fault[] {
	const alike = Map.groupBy(
		blocks.filter(({ kind }) => kind === 'paragraph'),
		(block) => blockText(block).replace(/\s+/gu, ' ').trim().toLowerCase(),
	);
	return [...alike].flatMap(([words, [first, second, ...more]]): Fault[] =>
		words === '' || !first || !second
			? []
			: [
					{
						line: second.line,
						found: `the words of line ${first.line}, ${more.length === 0 ? 'once' : `${more.length + 1} times`} more, ${quote(blockText(second))}`,
						expected: 'each paragraph once on a page',
						mend: 'delete all but one',
					},
				],
	);
}
