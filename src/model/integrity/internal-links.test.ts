import { expect, it } from 'vitest';
import { pakistan, told } from '../testing/corpus.ts';
import { aChapter, aCorrection, anActor, aTension } from '../testing/entries.ts';
import { internalLinks } from './internal-links.ts';

const linking = (href: string) => ({ background: [aChapter({ body: `First.\n\nSee [there](${href}).` })] });

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
		`"src/content/background/the-strikes.mdx: line 3: found a link to https://example.org/; expected a path of this site, such as /actors/jundullah/. To mend: cite other sites as sources instead of linking to them [internal-links]"`,
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
		`"src/content/corrections/day-of-the-strike.yaml: page: found /background/the-strike/, which is no page; expected a page that exists; the closest is /background/the-strikes/. To mend: correct the path [internal-links]"`,
	);
});

it.each([
	'/actors/iran/',
	'/',
	'/claims/strike-on-panjgur/',
	'/glossary/#sarmachar',
	'/background/the-strikes/#h',
	'#h',
])('accepts a link to %s', (href) => {
	expect(told(internalLinks, linking(href))).toBe('');
});

it('accepts a correction of a page, or of a part of one', () => {
	const corrections = [aCorrection(), aCorrection({ page: '/sources/#dawn-on-strike' })];
	expect(told(internalLinks, { corrections })).toBe('');
});
