import { expect, it } from 'vitest';
import type { Item } from './item.ts';
import { plainText, STYLES, styled, type StyleName } from './styled.ts';

const page: Item = {
	id: 'claims-a',
	type: 'webpage',
	title: 'Jaish al-Adl said that “two houses” were hit near the village.',
	'container-title': 'The Site',
	issued: { 'date-parts': [[2026, 9, 3]] },
	URL: 'https://example.org/claims/a/#since-2026-09-03',
	language: 'en',
	genre: 'Disputed claim',
	version: '0123456789ab',
};

const cited = (style: StyleName, changes: Partial<Item> = {}, verbatim = true): string => {
	const item = { ...page, ...changes };
	return plainText(styled([item], new Set(verbatim ? [item.id] : []), style).get(item.id)!);
};

it.each([
	[
		'APA',
		'Jaish al-Adl said that “two houses” were hit near the village. (2026, September 3). [Disputed claim, version 0123456789ab]. The Site. https://example.org/claims/a/#since-2026-09-03',
	],
	[
		'Chicago',
		'“Jaish al-Adl said that ‘two houses’ were hit near the village.” Disputed claim. The Site. Version 0123456789ab. September 3, 2026. https://example.org/claims/a/#since-2026-09-03.',
	],
	[
		'MLA',
		'“Jaish al-Adl said that ‘two houses’ were hit near the village.” The Site, version 0123456789ab, 3 Sept. 2026, https://example.org/claims/a/#since-2026-09-03. Disputed claim.',
	],
] as const)('cites a claim in its own words, with its status and version, as %s', (style, expected) =>
	expect(cited(style)).toBe(expected),
);

it.each(['Chicago', 'MLA'] as const)('writes the title of a page as %s does, names aside', (style) => {
	const text = cited(style, { title: 'What the al-Adl group wants of the state' }, false);
	expect(text).toMatch(/^“What the al-Adl Group Wants of the State\.”/);
});

it.each(Object.keys(STYLES) as StyleName[])('ends a question with one sign in %s', (style) => {
	for (const verbatim of [true, false])
		expect(cited(style, { title: 'Who Struck First?' }, verbatim)).toMatch(/Who Struck First\?”? [^.]/);
});

it('keeps signs that mean something in HTML', () => {
	const title = '<i>A</i> & <script>B</script> < 3 &amp; more';
	expect(cited('Chicago', { title })).toContain(title);
});

it('sets in italics what the styles do', () => {
	const italic = (style: StyleName): string[] =>
		styled([page], new Set([page.id]), style)
			.get(page.id)!
			.filter((run) => run.italic)
			.map(({ text }) => text);
	expect(italic('APA').join('')).toContain('Jaish al-Adl said');
	expect(italic('Chicago')).toEqual([]);
	expect(italic('MLA')).toEqual(['The Site']);
});

it('gives each of many items its own, in one pass', () => {
	const items = ['a', 'b'].map((id) => ({ ...page, id, title: `Title ${id}` }));
	const made = styled(items, new Set(), 'APA');
	expect(items.map(({ id }) => plainText(made.get(id)!).slice(0, 8))).toEqual(['Title a.', 'Title b.']);
});
