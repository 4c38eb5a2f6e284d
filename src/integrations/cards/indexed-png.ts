import { crc32, deflateSync } from 'node:zlib';
import type { Colour } from '../../model/card/palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One part of a PNG: length, name, content, checksum. */
function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/** Level 3 takes 40 % of the time of level 5 for an eighth more bytes (decision 0031); one chunk takes what is left of it. */
const DEFLATE = { level: 3, memLevel: 9, chunkSize: 2 ** 16 };

/**
 * Packs the pixels of a picture of at most sixteen colours, two to a byte.
 * @param pixels for each pixel, row by row, the place of its colour in the palette
 * @param width in pixels, even
 * @returns rows as a PNG has them before it is compressed
 */
export function packPixels(pixels: Uint8Array, width: number): Uint8Array {
	if (width % 2 !== 0 || pixels.length % width !== 0)
		throw new Error('An indexed PNG needs whole rows of an even width.');
	const rows = new Uint8Array((pixels.length / width) * strideOf(width));
	for (const [at, colour] of pixels.entries())
		raisePixel(rows, width, at % width, Math.floor(at / width), colour);
	return rows;
}

/** Bytes of a packed row; the first says that the others stand as they are. */
const strideOf = (width: number): number => width / 2 + 1;

/** Gives a pixel among packed ones a colour, unless it has one that stands later in the palette. */
export function raisePixel(rows: Uint8Array, width: number, x: number, y: number, colour: number): void {
	const at = y * strideOf(width) + 1 + (x >> 1);
	const both = rows[at]!;
	if (x % 2 === 0) {
		if (colour > both >> 4) rows[at] = (both & 15) | (colour << 4);
	} else if (colour > (both & 15)) rows[at] = (both & 240) | colour;
}

/**
 * Writes packed pixels as a PNG. Tools that choose a palette from the picture take much longer; here the palette is
 * known (decision 0008).
 * @param rows from `packPixels`
 * @param width in pixels
 */
export function indexedPng(rows: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
	if (palette.length > 16) throw new Error('An indexed PNG of packed pixels has at most 16 colours.');
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(rows.length / strideOf(width), 4);
	// Four bits a pixel, which name a colour of the palette; the rest is as every PNG has it.
	head.set([4, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', deflateSync(rows, DEFLATE)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
