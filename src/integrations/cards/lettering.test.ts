import { expect, it } from 'vitest';
import { ENGLISH, type Writing } from '../../model/card/writing.ts';
import { fontsOf } from './fonts.ts';
import { setLine, widthOf } from './lettering.ts';

const line = { text: 'Sistan and Baluchestan', x: 0, y: 0, size: 40, colour: '#000', bold: true };

/** As a title is measured: word by word. */
function measured(text: string, writing: Writing): number {
	const words = text.split(' ');
	const spaces = (words.length - 1) * widthOf('\u00a0', writing);
	return words.reduce((sum, word) => sum + widthOf(word, writing), spaces);
}

it.each(['Sistan and Baluchestan', 'What happened?', '16–18 January 2024', 'Khāsh and Irānshahr'])(
	'measures “%s” as wide as it is set, or a hair off',
	(text) => {
		const { width } = setLine({ ...line, text, size: 1000 });
		expect(measured(text, ENGLISH) * 1000).toBeGreaterThan(width * 0.99);
		expect(measured(text, ENGLISH) * 1000).toBeLessThan(width * 1.02);
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

const persian = { language: 'fa', direction: 'rtl' } as const;
const urdu = { language: 'ur', direction: 'rtl' } as const;
const [latin, arabic] = fontsOf(persian, true);

/** The glyphs of a leftward line from left to right: each is the letter that it shows alone, or nothing where it is joined. */
function seen(text: string, letters: string, writing: typeof persian | typeof urdu = persian): string {
	const known = new Map(
		[...letters].map((letter) => {
			const font = [latin!, arabic!].find((each) => each.nominalGlyph(letter.codePointAt(0)!) !== undefined)!;
			return [`${font === latin} ${font.nominalGlyph(letter.codePointAt(0)!)}`, letter];
		}),
	);
	return [...setLine({ ...line, writing, text }).glyphs]
		.sort((a, b) => a.x - b.x)
		.map(({ font, id }) => known.get(`${font === latin} ${id}`) ?? '')
		.join('');
}

it.each([
	['Latin words keep their order between Persian ones', 'گفت Jaish al-Adl که', 'Jaish al-Adl'],
	['figures of both kinds keep theirs', 'در ۱۶ ژانویه 2024', '2024۱۶'],
	['the first word stands at the right', 'IRNA و PTV', 'PTVIRNA'],
	['brackets and quotation marks are turned', '(«ب»)', '(«»)'],
])('%s', (_, text, expected) => {
	const shown = expected.replace(/ /g, '');
	expect(seen(text, shown)).toBe(shown);
});

it.each([
	['بلوچستان', persian],
	['میکشید', persian],
	['ہلاکتیں', urdu],
	['پھیلیں', urdu],
] as const)('joins the letters of “%s”', (text, writing) => {
	// The last alone has at most the form that it has by itself.
	expect(seen(text, text, writing).length).toBeLessThanOrEqual(1);
	const apart = setLine({ ...line, writing, text: [...text].join('\u200c') }).glyphs;
	const joined = setLine({ ...line, writing, text }).glyphs;
	expect(joined.map(({ id }) => id)).not.toEqual(apart.map(({ id }) => id));
});

it('sets a Latin word in one font, though the file of Persian letters has an A, too', () => {
	const { glyphs } = setLine({ ...line, writing: persian, text: 'ADAM' });
	expect(new Set(glyphs.map(({ font }) => font))).toEqual(new Set([latin]));
});

it('parts a word at a half-space, as Persian is written, without a gap between words', () => {
	const width = (text: string) => setLine({ ...line, writing: persian, text }).width;
	expect(width('می\u200cشود')).toBeLessThan(width('می شود'));
	expect(width('می\u200cشود')).not.toBe(width('میشود'));
});

it.each([
	['در ژانویه ۲۰۲۴ میان ایران و پاکستان چه رخ داد؟', persian],
	['گروه «Jaish al-Adl» (2 کودک)', persian],
	['جنوری 2024 میں ایران اور پاکستان کے درمیان کیا ہوا؟', urdu],
] as const)('measures “%s” as wide as it is set, or a hair off', (text, writing) => {
	const { width } = setLine({ ...line, writing, text, size: 1000 });
	expect(measured(text, writing) * 1000).toBeGreaterThan(width * 0.99);
	expect(measured(text, writing) * 1000).toBeLessThan(width * 1.02);
});

it('ends a line of a paragraph as the whole paragraph has it', () => {
	const lines = ['گفت IRNA,', 'Tasnim هم'];
	const comma = (among?: { lines: string[]; row: number }) => {
		const { glyphs } = setLine({ ...line, writing: persian, text: lines[0]!, ...(among && { among }) });
		const letters = glyphs.filter(({ font }) => font === latin).sort((a, b) => a.x - b.x);
		return letters.findIndex(({ id }) => id === latin!.nominalGlyph(0x2c));
	};
	expect(comma({ lines, row: 0 })).toBe(4);
	expect(comma()).toBe(0);
});
