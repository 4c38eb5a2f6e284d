import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { parseProse } from './parse.ts';
import { blockText } from './prose.ts';
import { MARKDOWN } from './tree.ts';

it('reads paragraphs, list items, headings and cells as blocks with their lines', () => {
	const { blocks } = parseProse(
		'## Who?\n\nIran *struck*.\n\n- one\n- two\n\n| a |\n| - |\n| b |\n\n> quoted',
	);
	expect(blocks.map((block) => [block.kind, block.line, blockText(block)])).toEqual([
		['heading', 1, 'Who?'],
		['paragraph', 3, 'Iran struck.'],
		['paragraph', 5, 'one'],
		['paragraph', 6, 'two'],
		['cell', 8, 'a'],
		['cell', 10, 'b'],
		['paragraph', 12, 'quoted'],
	]);
});

it('tells text inside a claim from text outside', () => {
	const { blocks } = parseProse('On a day <Claim id="strike">Iran **struck**</Claim>.');
	expect(blocks[0]!.spans).toEqual([
		{ text: 'On a day ' },
		{ text: 'Iran ', claim: 'strike' },
		{ text: 'struck', claim: 'strike' },
		{ text: '.' },
	]);
});

it('lets a claim cover what stands in other components in it', () => {
	const { blocks } = parseProse('<Claim id="strike"><Actor id="iran">Iran</Actor> struck</Claim>.');
	expect(blocks[0]!.spans[0]).toEqual({ text: 'Iran', claim: 'strike' });
});

it('counts a toll and an empty claim as evidence', () => {
	const { blocks } = parseProse('There <Toll event="e" /> and <Claim id="c" />.');
	expect(blocks[0]!.spans.map(({ claim }) => claim)).toEqual([
		undefined,
		'Toll of e',
		undefined,
		'c',
		undefined,
	]);
});

it('reads a component on a line of its own as a block', () => {
	expect(parseProse('First.\n\n<Toll event="e" />').blocks[1]).toEqual({
		kind: 'paragraph',
		line: 3,
		spans: [{ text: ' ', claim: 'Toll of e' }],
	});
});

it('reads a claim around blocks as the claim of each of them, and adds no empty block', () => {
	const { blocks } = parseProse('<Claim id="c">\nOne.\n\n- two\n</Claim>');
	expect(blocks.map(({ line, spans }) => [line, spans])).toEqual([
		[2, [{ text: 'One.', claim: 'c' }]],
		[4, [{ text: 'two', claim: 'c' }]],
	]);
});

it('lists every component with its plain attributes', () => {
	const { uses } = parseProse('A <Claim id="c">b</Claim>.\n\n<Toll event="e" size={3} open />');
	expect(uses).toEqual([
		{ component: 'Claim', attributes: { id: 'c' }, line: 1 },
		{ component: 'Toll', attributes: { event: 'e' }, line: 3 },
	]);
});

it('lists links and pictures, also those by reference', () => {
	const { links, images } = parseProse(
		'[a](/a/) ![b](b.png)\n\n[c][One] ![d][two] ![](e.png)\n\n[one]: /c/\n[two]: d.png',
	);
	expect(links).toEqual([
		{ href: '/a/', line: 1 },
		{ href: '/c/', line: 3 },
	]);
	expect(images).toEqual([
		{ url: 'b.png', line: 1 },
		{ url: 'd.png', line: 3 },
		{ url: 'e.png', line: 3 },
	]);
});

it('follows the first of two definitions, as the page does', () => {
	const { links } = parseProse('[a]\n\n[a]: /one/\n[a]: /two/');
	expect(links).toEqual([{ href: '/one/', line: 1 }]);
	expect(mdxToJs('[a]\n\n[a]: /one/\n[a]: /two/', { features: MARKDOWN }).code).toContain('href: "/one/"');
});

it('reads what tells a picture as words of its claim', () => {
	expect(parseProse('<Claim id="a">See ![a map](b.png)</Claim>').blocks[0]!.spans).toEqual([
		{ text: 'See ', claim: 'a' },
		{ text: 'a map', claim: 'a' },
	]);
});

it('lists headings with their depth, text and id', () => {
	expect(parseProse('# One\n\n### The <Term id="t">word</Term>', 5).headings).toEqual([
		{ depth: 1, text: 'One', id: 'one', line: 5 },
		{ depth: 3, text: 'The word', id: 'the-word', line: 7 },
	]);
});

it('counts the words a reader reads', () => {
	const body =
		'## Two words\n\nIran’s <Claim id="one">three more</Claim> – and so-called 16.\n\n[link](/not/counted/)';
	expect(parseProse(body).words).toBe(9);
	expect(parseProse('').words).toBe(0);
});
