import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

/**
 * `npm run font`: cuts the face of the headings out of the one that the share cards are lettered with. The file is kept
 * in the repository, so that a build takes no second for it; a test cuts it again and compares.
 */
const { resolve } = createRequire(import.meta.url);
const SOURCE = resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2');
const LICENCE = resolve('@fontsource/source-serif-4/LICENSE');

/** Where the cut face lies, with its licence beside it. */
export const FONT = new URL('../src/styles/heading/heading.woff2', import.meta.url);

/** Both ends included. */
const range = (from: number, to: number): string =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));

/** What headings are written with: ASCII, the letters and signs of Latin-1, and the dashes and quotes of English. */
export const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’“”…`;

/** An object of its own, because the types of the package do not know `keepFeatures` yet. */
const KEPT = { targetFormat: 'woff2' as const, keepFeatures: ['kern'], noHinting: true };

/** The face with these letters and their kerning; no hinting, which its large sizes do not need. */
export async function cutFont(): Promise<Buffer> {
	return subset(readFileSync(SOURCE), LETTERS, KEPT);
}

if (import.meta.main) {
	const font = await cutFont();
	writeFileSync(FONT, font);
	copyFileSync(LICENCE, new URL('OFL.txt', FONT));
	console.log(`src/styles/heading/heading.woff2: ${(font.length / 1000).toFixed(1)} kB`);
}
