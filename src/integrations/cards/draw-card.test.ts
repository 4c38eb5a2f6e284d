import sharp from 'sharp';
import { expect, it } from 'vitest';
import { CARD, layoutOf } from '../../model/card/layout.ts';
import { drawCard } from './draw-card.ts';

const paper = { pixels: new Uint8Array((CARD.width * CARD.height) / 2), footRoom: 400 };
const words = { page: '/', picture: '/a.png' };
const persian = {
	...words,
	...{ language: 'fa', direction: 'rtl' as const, kicker: 'ژانویهٔ ۲۰۲۴' },
	...{ title: 'گروه «Jaish al-Adl» چه گفت؟', foot: 'تا ۱۰ تیر ۱۴۰۵ (۱ ژوئیهٔ ۲۰۲۶)' },
};
const english = {
	...words,
	...{ language: 'en', direction: 'ltr' as const, kicker: 'January 2024' },
	...{ title: 'What did the group say?', foot: 'As of 1 July 2026' },
};

/** The columns of a card that ink touches, from the left. */
async function inked(card: Parameters<typeof drawCard>[0]): Promise<number[]> {
	const { data, info } = await sharp(drawCard(card, paper)).raw().toBuffer({ resolveWithObject: true });
	const columns = new Set<number>();
	for (let at = 0; at < data.length; at += info.channels)
		if (data[at]! < 0x80) columns.add((at / info.channels) % info.width);
	return [...columns].sort((a, b) => a - b);
}

it.each([
	['English', english],
	['Persian', persian],
])('sets %s words between their edges, each line from where it is read', async (_, card) => {
	const columns = await inked(card);
	const { start, end } = layoutOf(card.direction).text;
	const [left, right] = [start, end].sort((a, b) => a - b);
	// Letters may stick out of their line by a hair; those of a line begin within a few pixels of its edge.
	expect(columns[0]).toBeGreaterThan(left! - 8);
	expect(columns.at(-1)).toBeLessThan(right! + 8);
	expect(Math.abs((card.direction === 'rtl' ? columns.at(-1)! : columns[0]!) - start)).toBeLessThan(12);
});

it('writes the same bytes each time', () => {
	expect(drawCard(persian, paper).equals(drawCard(persian, paper))).toBe(true);
});

it('names the letter that no font has', () => {
	expect(() => drawCard({ ...persian, title: 'שלום' }, paper)).toThrow('To mend');
});

it('refuses words at the foot that would run into the name of the site', () => {
	expect(() => drawCard(persian, { ...paper, footRoom: 200 })).toThrow('more than fits');
});
