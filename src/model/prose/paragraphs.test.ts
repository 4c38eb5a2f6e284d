import { expect, it } from 'vitest';
import { parseProse } from './parse.ts';
import { joinParagraph, scatteredParagraphs } from './paragraphs.ts';
import { blockText } from './prose.ts';
import { parseTree, type ProseNode } from './tree.ts';

const [one, two] = ['<Claim id="a">One.</Claim>', '<Claim id="b">Two.</Claim>'];

/** The text of each paragraph that is put together at the top of a text. */
const joined = (text: string): string[] => {
	const told = (node: ProseNode): string => node.value ?? (node.children ?? []).map(told).join('');
	return scatteredParagraphs(parseTree(text).children ?? []).map((run) => told(joinParagraph(run)));
};

it.each([
	['one component', one, ['One.']],
	['two with a space between them', `${one} ${two}`, ['One. Two.']],
	['two without a space', `${one}${two}`, ['One.Two.']],
	['two on neighbouring lines', `${one}\n${two}`, ['One. Two.']],
	['one of more lines, then another', `<Claim id="a">One\nmore.</Claim>\n${two}`, ['One\nmore. Two.']],
	['two parted by a blank line', `${one}\n\n${two}`, ['One.', 'Two.']],
	['two parted by a block', `${one}\n\n<Toll event="e" />\n\n${two}`, ['One.', 'Two.']],
	['one that prints its own words', '<Claim id="a" />', ['']],
	['components in text, which are a paragraph already', `First. ${one}`, []],
	['a component that is a block', '<Toll event="e" />', []],
	['a component around blocks', '<Claim id="a">\nOne.\n</Claim>', []],
	['an unknown component', '<Spreadsheet />', []],
])('joins %s', (_, text, expected) => {
	expect(joined(text)).toEqual(expected);
});

it('is how the content check reads prose: paragraphs, list items and quotations', () => {
	const { blocks } = parseProse(`${one} ${two}\n\n- ${one}\n- ${one} ${two}\n\n> ${two}`);
	expect(blocks.map((block) => [block.kind, block.line, blockText(block)])).toEqual([
		['paragraph', 1, 'One. Two.'],
		['paragraph', 3, 'One.'],
		['paragraph', 4, 'One. Two.'],
		['paragraph', 6, 'Two.'],
	]);
});
