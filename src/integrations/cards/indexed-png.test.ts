import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng, packPixels, raisePixel } from './indexed-png.ts';

const palette = [
	[250, 246, 236],
	[29, 26, 21],
	[15, 77, 97],
] as const;
const pixels = Uint8Array.from([0, 1, 2, 0, 2, 2, 1, 0]);

async function read(png: Buffer): Promise<number[][]> {
	const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([4, 2]);
	return Array.from({ length: 8 }, (_, at) => [...data.subarray(at * 3, at * 3 + 3)]);
}

it('writes a PNG that others read as it was meant', async () => {
	const colours = await read(indexedPng(packPixels(pixels, 4), 4, palette));
	expect(colours).toEqual([...pixels].map((at) => [...palette[at]!]));
});

it('raises one pixel and leaves its neighbours and what is higher', async () => {
	const rows = packPixels(pixels, 4);
	for (const [x, y, colour] of [
		[3, 0, 2],
		[0, 0, 1],
		[2, 1, 0],
		[1, 1, 1],
	] as const)
		raisePixel(rows, 4, x, y, colour);
	const colours = await read(indexedPng(rows, 4, palette));
	expect(colours).toEqual([1, 1, 2, 2, 2, 2, 1, 0].map((at) => [...palette[at]!]));
});

it('refuses rows that do not fill whole bytes, and more colours than half a byte can name', () => {
	expect(() => packPixels(new Uint8Array(9), 3)).toThrow('even width');
	expect(() => packPixels(new Uint8Array(9), 4)).toThrow('whole rows');
	const many = Array.from({ length: 17 }, () => palette[0]);
	expect(() => indexedPng(packPixels(pixels, 4), 4, many)).toThrow('16 colours');
});
