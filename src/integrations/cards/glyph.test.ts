import { expect, it } from 'vitest';
import { coverOf } from './glyph.ts';
import { setLine } from './lettering.ts';

const [glyph] = setLine({ text: 'B', x: 20, y: 20, size: 40, colour: '#000' }).glyphs;

it('draws a glyph once for all pixels on which it stands alike', () => {
	const [here, there] = [coverOf(glyph!), coverOf({ ...glyph!, x: glyph!.x + 7, y: glyph!.y + 3 })];
	expect(there.values).toBe(here.values);
	expect([there.left - here.left, there.top - here.top]).toEqual([7, 3]);
});

it('draws it anew between two pixels, in another size and in another font', () => {
	const [light] = setLine({ text: 'B', x: 20, y: 20, size: 40, colour: '#000', bold: true }).glyphs;
	for (const other of [{ ...glyph!, x: glyph!.x + 0.5 }, { ...glyph!, size: 41 }, light!])
		expect(coverOf(other).values).not.toEqual(coverOf(glyph!).values);
});
