import { expect, it } from 'vitest';
import { aCorpus, pakistan, told } from '../testing/corpus.ts';
import { aChapter, aCorrection, anActor, aTension } from '../testing/entries.ts';
import { internalLinks } from './internal-links.ts';

const linking = (href: string) => ({
	background: [aChapter({ body: `First.\n\nSee [there](${href}).\n\n## What happened?\n\nThis.` })],
});

it('reports a link to a page that does not exist', () => {
	expect(told(internalLinks, linking('/actors/iram/'))).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found a link to /actors/iram/, which is no page; expected a page that exists; the closest is /actors/iran/. To mend: write /actors/iran/ [internal-links]"`,
	);
});

it('reports a link without a trailing slash', () => {
	expect(told(internalLinks, linking('/actors/iran'))).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found a link to /actors/iran, which is no page; expected a page that exists; the closest is /actors/iran/. To mend: write /actors/iran/ [internal-links]"`,
	);
});

it('reports a link to another site', () => {
	expect(told(internalLinks, linking('https://example.org/'))).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found a link to https://example.org/; expected a path of this site, such as /actors/ministry-of-trade/. To mend: cite other sites as sources instead of linking to them; write paths from the root, with a slash at both ends [internal-links]"`,
	);
});

it('reports a link that leans on the page it stands on', () => {
	expect(told(internalLinks, linking('../iran/'))).toContain(
		'a link to ../iran/; expected a path of this site',
	);
});

it('makes no guess where no page is near', () => {
	expect(told(internalLinks, linking(`/${'x'.repeat(60)}/`))).toContain(
		'expected a page that exists. To mend: correct the link',
	);
});

it('reads the links of actors and tensions too, and those by reference', () => {
	const actors = [anActor({ body: '[a](/a-missing-page/)' }), pakistan()];
	const tensions = [aTension({ body: '[b][1]\n\n[1]: /b-missing-page/' })];
	const lines = told(internalLinks, { actors, tensions }).split('\n');
	expect(lines.map((line) => line.split(';')[0])).toEqual([
		'src/content/actors/iran.mdx: line 1: found a link to /a-missing-page/, which is no page',
		'src/content/tensions/sanctuary.mdx: line 1: found a link to /b-missing-page/, which is no page',
	]);
});

it('reports a correction of a page that does not exist', () => {
	expect(
		told(internalLinks, { corrections: [aCorrection({ page: '/background/the-strike/' })] }),
	).toMatchInlineSnapshot(
		`"src/content/corrections/day-of-the-strike.yaml: page: found a link to /background/the-strike/, which is no page; expected a page that exists; the closest is /background/the-strikes/. To mend: write /background/the-strikes/ [internal-links]"`,
	);
});

it('reports a correction of a part that its page does not have', () => {
	const corrections = [aCorrection({ page: '/map/#dawn' })];
	expect(told(internalLinks, { corrections })).toContain(
		'page: found a link to /map/#dawn, a part that /map/ does not have',
	);
});

it.each([
	'/actors/iran/',
	'/',
	'/claims/strike-on-panjgur/',
	'/glossary/#sarmachar',
	'/background/the-strikes/#what-happened',
	'#what-happened',
	'/timeline/#iran-strikes-panjgur',
])('accepts a link to %s', (href) => {
	expect(told(internalLinks, linking(href))).toBe('');
});

it.each([
	['#what-hapened', 'a part that /background/the-strikes/ does not have', 'write #what-happened'],
	[
		'/background/the-strikes/#h',
		'a part that /background/the-strikes/ does not have',
		'write /background/the-strikes/',
	],
	['/glossary/#sarmacher', 'a part that /glossary/ does not have', 'write /glossary/#sarmachar'],
	['/about/#x', 'a part that /about/ does not have', 'write /about/'],
	['/search/?q=x', 'which is no page', 'write /search/'],
	['//example.org/', 'which is no page', ''],
	['', 'a link to nothing', ''],
])('reports a link to %s', (href, found, mend) => {
	const line = told(internalLinks, linking(href));
	expect(line).toContain(found);
	expect(line).toContain(`To mend: ${mend}`);
});

it('knows no headings of a page that cannot be read, and reports no link to them', () => {
	const tensions = [aTension({ body: '<Claim id="a">never closed' })];
	expect(told(internalLinks, { ...linking('/tensions/sanctuary/#h'), tensions })).toBe('');
	const broken = new Set(['actors/unread']);
	expect(internalLinks.check(aCorpus(linking('/actors/unread/#h')), broken)).toEqual([]);
});

it('accepts a correction of a page, or of a part of one', () => {
	const corrections = [aCorrection(), aCorrection({ page: '/map/#panjgur' })];
	expect(told(internalLinks, { corrections })).toBe('');
});
