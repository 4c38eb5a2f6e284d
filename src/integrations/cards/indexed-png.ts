import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Colour } from '../../model/card/palette.ts';

const compress = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One part of a PNG: length, name, content, checksum. */
function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/**
 * Writes a picture of at most sixteen colours as a PNG, two pixels to a byte. Tools that choose a palette from the
 * picture take much longer; here the palette is known (decision 0008).
 * @param pixels for each pixel, row by row, the place of its colour in the palette
 * @param width in pixels, even
 */
export async function indexedPng(
	pixels: Uint8Array,
	width: number,
	palette: readonly Colour[],
): Promise<Buffer> {
	if (width % 2 !== 0 || pixels.length % width !== 0 || palette.length > 16)
		throw new Error('An indexed PNG needs whole rows of an even width and at most 16 colours.');
	const height = pixels.length / width;
	const stride = width / 2 + 1;
	// The first byte of a row says that its bytes stand as they are.
	const rows = Buffer.alloc(height * stride);
	for (let row = 0; row < height; row += 1) {
		for (let at = 0; at < width / 2; at += 1) {
			const left = row * width + at * 2;
			rows[row * stride + 1 + at] = (pixels[left]! << 4) | pixels[left + 1]!;
		}
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// Four bits a pixel, which name a colour of the palette; the rest is as every PNG has it.
	head.set([4, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', await compress(rows, { level: 8, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
