import { expect, it } from 'vitest';
import { letter, measureLetters } from './lettering.ts';

const line = { text: 'Sistan and Baluchestan', x: 0, y: 0, size: 40, colour: '#000', bold: true };

it('measures a line as wide as it is drawn, or a hair wider', async () => {
	const widthOf = await measureLetters();
	for (const text of [line.text, 'What happened?', '16–18 January 2024', 'Khāsh and Irānshahr']) {
		await letter([{ ...line, text, size: 1000 }], 20_000, 1000, (_, drawn) => {
			expect(widthOf(text)).toBeGreaterThan(drawn / 1000 - 0.01);
			expect(widthOf(text)).toBeLessThan((drawn / 1000) * 1.03);
		});
	}
	expect.assertions(8);
});

it('draws paths and no text, so that no font of the machine is asked for', async () => {
	const svg = await letter([line], 800, 100);
	expect(svg).toContain('<path fill="#000"');
	expect(svg).not.toMatch(/<text|font-family|href/);
});

it('refuses a line that is wider than it may be, and a letter that its font lacks', async () => {
	await expect(letter([{ ...line, most: 100 }], 800, 100)).rejects.toThrow('more than fits');
	await expect(letter([{ ...line, text: 'بلوچستان' }], 800, 100)).rejects.toThrow('To mend');
});
