import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const palette = [
	[250, 246, 236],
	[29, 26, 21],
	[15, 77, 97],
] as const;

it('writes a PNG that others read as it was meant', async () => {
	const pixels = Uint8Array.from([0, 1, 2, 0, 2, 2, 1, 0]);
	const png = await indexedPng(pixels, 4, palette);
	const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([4, 2]);
	expect([...data]).toEqual([...pixels].flatMap((at) => [...palette[at]!]));
});

it('refuses rows that do not fill whole bytes, and more colours than half a byte can name', async () => {
	await expect(indexedPng(new Uint8Array(9), 3, palette)).rejects.toThrow('even width');
	await expect(indexedPng(new Uint8Array(9), 4, palette)).rejects.toThrow('whole rows');
	const many = Array.from({ length: 17 }, () => palette[0]);
	await expect(indexedPng(new Uint8Array(8), 4, many)).rejects.toThrow('16 colours');
});
