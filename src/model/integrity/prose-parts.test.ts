import { expect, it } from 'vitest';
import { pakistan, told } from '../testing/corpus.ts';
import { aChapter, anActor, aTension } from '../testing/entries.ts';
import { proseParts } from './prose-parts.ts';

// Every kind of fault has its two cases in prose/faults.test.ts.

it('tells every fault of a page by the line of its file', () => {
	const body = 'First.\n\n<Clam id="a">Iran struck</Clam>.\n\n<Claim id="a" size="3">Iran</Claim>';
	expect(told(proseParts, { background: [aChapter({ body })] })).toMatchInlineSnapshot(`
		"src/content/background/the-strikes.mdx: line 3: found the unknown component <Clam>; expected Markdown, or one of <Claim>, <Toll>, <Where>, <Term>, <Actor>, <Place>, <Event>. To mend: write <Claim> [prose-parts]
		src/content/background/the-strikes.mdx: line 5: found the attribute "size" of <Claim>; expected <Claim id="…"> and no other attribute; the value is the id of a file in claims. To mend: delete it [prose-parts]"
	`);
});

it('reads actors and tensions too', () => {
	const actors = [anActor({ body: '# One\n\nText.' }), pakistan()];
	const tensions = [aTension({ body: '# Two\n\nText.' })];
	expect(told(proseParts, { actors, tensions }).split('\n')).toHaveLength(2);
});

it('accepts sound prose', () => {
	expect(told(proseParts)).toBe('');
});
