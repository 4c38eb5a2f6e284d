import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { parseProse } from '../model/prose/parse.ts';
import { proseParagraphs } from './prose-paragraphs.ts';

/** Calls of `_jsx(…)` for an element or component of a name in the program made of a text. */
async function calls(text: string, name: string): Promise<number> {
	const { code } = await mdxToJs(text, { mdastPlugins: [proseParagraphs] });
	return [...code.matchAll(new RegExp(`_jsxs?\\(${name}`, 'g'))].length;
}

const claim = '<Claim id="a">One.</Claim>';

it.each([
	[claim, 1],
	[`${claim} ${claim}\n\n${claim}`, 2],
	[`First. ${claim}\n\n<Toll event="e" />\n\n${claim} ${claim}`, 2],
	[`> ${claim}`, 1],
	[`- ${claim}\n\n- ${claim}`, 2],
	['<Toll event="e" />', 0],
])('makes a paragraph of each paragraph that the check reads: %j', async (text, paragraphs) => {
	expect(await calls(text, '_components\\.p')).toBe(paragraphs);
	expect(await calls(text, 'Claim')).toBe(text.split('<Claim').length - 1);
	const read = parseProse(text).blocks.filter(
		({ spans }) => !spans.some(({ claim: by }) => by?.startsWith('Toll')),
	);
	expect(read).toHaveLength(paragraphs);
});
