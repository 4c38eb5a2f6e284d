/**
 * How wide lettering gets in the widest of the usual faces, so that no reader's font makes names overlap: advance widths
 * of DejaVu Sans in hundredths of the type's size, as Chromium measures them. Liberation Sans and Noto Sans are narrower.
 */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		['ijlI', 29],
		[' ,.-’', 36],
		['frtJ', 41],
		['sckvxyzL–', 61],
		['abdeghnopquEFPSTYZ0123456789', 64],
		['ABCKRVX', 70],
		['wDGHNOQU', 82],
		['mMW', 99],
	].flatMap(([letters, width]) => [...(letters as string)].map((letter) => [letter, width as number])),
);
/** For letters that are not in the list. */
const OTHER = 80;
/** Bold letters are wider by this much at most. */
const BOLD = 1.22;

/**
 * Width of a line of lettering as a multiple of its size.
 * @param spacing space between letters, likewise
 */
export function widthOf(line: string, { bold = false, spacing = 0 } = {}): number {
	const letters = [...line];
	const sum = letters.reduce((width, letter) => width + (WIDTHS[letter] ?? OTHER), 0) / 100;
	return sum * (bold ? BOLD : 1) + letters.length * spacing;
}
