import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng, packPixels, pixelAt, setPixel } from './indexed-png.ts';

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

it('changes one pixel and leaves its neighbours', async () => {
	const rows = packPixels(pixels, 4);
	setPixel(rows, 4, 1, 1, 0);
	setPixel(rows, 4, 2, 0, 1);
	expect([0, 1, 2, 3].map((x) => [pixelAt(rows, 4, x, 0), pixelAt(rows, 4, x, 1)])).toEqual([
		[0, 2],
		[1, 0],
		[1, 1],
		[0, 0],
	]);
	expect((await read(indexedPng(rows, 4, palette)))[5]).toEqual([...palette[0]]);
});

it('refuses rows that do not fill whole bytes, and more colours than half a byte can name', () => {
	expect(() => packPixels(new Uint8Array(9), 3)).toThrow('even width');
	expect(() => packPixels(new Uint8Array(9), 4)).toThrow('whole rows');
	const many = Array.from({ length: 17 }, () => palette[0]);
	expect(() => indexedPng(packPixels(pixels, 4), 4, many)).toThrow('16 colours');
});
