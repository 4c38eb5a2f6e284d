/** Sizes of the drawings of ties, in pixels at the usual size of type; components print them as rem. */
export const NAME_SIZE = 13;
export const LABEL_SIZE = 11;

/** Widths of letters in parts of their size, with something to spare: readers' label faces differ. */
const CAPITAL = 0.72;
const LETTER = 0.57;

/** How wide a text in the label face is at most. */
export function textWidth(text: string, size: number): number {
	const capitals = text.replace(/[^A-Z×–]/g, '').length;
	return (capitals * CAPITAL + (text.length - capitals) * LETTER) * size;
}

/** Breaks a text at spaces, and after hyphens before long words, into lines no wider than asked; a longer word keeps a line of its own. */
export function linesOf(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const piece of text.split(/(?<= )|(?<=-)(?=\w{4})/)) {
		const longer = (lines.at(-1) ?? '') + piece;
		if (lines.length > 0 && textWidth(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	return lines.map((line) => line.trimEnd());
}
