import { expect, it } from 'vitest';
import { setLine, widthOf } from './lettering.ts';

const line = { text: 'Sistan and Baluchestan', x: 0, y: 0, size: 40, colour: '#000', bold: true };

it.each(['Sistan and Baluchestan', 'What happened?', '16–18 January 2024', 'Khāsh and Irānshahr'])(
	'measures “%s” as wide as it is set, or a hair off',
	(text) => {
		const { width } = setLine({ ...line, text, size: 1000 });
		expect(widthOf(text) * 1000).toBeGreaterThan(width * 0.99);
		expect(widthOf(text) * 1000).toBeLessThan(width * 1.02);
	},
);

it('sets a line from its left edge, to its right edge and around its middle', () => {
	const startOf = (align: 'left' | 'right' | 'middle') => setLine({ ...line, x: 500, align }).glyphs[0]!.x;
	const { width } = setLine(line);
	expect(startOf('left')).toBe(500);
	expect(startOf('right')).toBeCloseTo(500 - width);
	expect(startOf('middle')).toBeCloseTo(500 - width / 2);
});

it('takes a letter that the first font lacks from the second, on the same baseline', () => {
	const { glyphs } = setLine({ ...line, text: 'aāa' });
	expect(new Set(glyphs.map(({ font }) => font)).size).toBe(2);
	expect(new Set(glyphs.map(({ y }) => y)).size).toBe(1);
	expect(glyphs.map(({ x }) => x)).toEqual(glyphs.map(({ x }) => x).sort((a, b) => a - b));
});

it('shapes: letters that a font joins become one glyph, and pairs are kerned', () => {
	expect(setLine({ ...line, text: 'officials' }).glyphs.length).toBeLessThan('officials'.length);
	const width = (text: string) => setLine({ ...line, text }).width;
	expect(width('AV')).toBeLessThan(width('A') + width('V'));
});

it('leaves space between letters where it is asked for', () => {
	const text = 'IRAN';
	const { width } = setLine({ ...line, text, bold: false });
	expect(setLine({ ...line, text, bold: false, spacing: 0.1 }).width).toBeCloseTo(width + text.length * 4);
});

it('refuses a line that is wider than it may be, and a letter that its fonts lack', () => {
	expect(() => setLine({ ...line, most: 100 })).toThrow('more than fits');
	expect(() => setLine({ ...line, text: 'بلوچستان' })).toThrow('To mend');
});
