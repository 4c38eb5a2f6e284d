/** A colour as red, green and blue, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a share card, as the light scheme of `styles/tokens.css` has them. */
export const COLOURS = {
	paper: '#faf6ec',
	ink: '#1d1a15',
	accent: '#0f4d61',
	sea: '#dce7e8',
	sand: '#efe4cb',
	side1: '#6b4500',
	side2: '#5d2f72',
} as const;

/** The ground of a page in the two schemes, for the frame that a browser draws around it; from the same tokens. */
export const GROUNDS = { light: COLOURS.paper, dark: '#1b1815' } as const;

const parsed = (hex: string): Colour => {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
};

const mix = ([r, g, b]: Colour, to: Colour, part: number): Colour => {
	const between = (one: number, other: number): number => Math.round(one + (other - one) * part);
	return [between(r, to[0]), between(g, to[1]), between(b, to[2])];
};

/** Steps from paper to ink and from paper to the accent: enough that the edges of letters look smooth. */
const INK = 6;
const ACCENT = 4;

const [paper, ink, accent] = [parsed(COLOURS.paper), parsed(COLOURS.ink), parsed(COLOURS.accent)];

/** The colours of a card, at most sixteen: two pixels then fit into one byte. */
export const PALETTE: readonly Colour[] = [
	...Array.from({ length: INK }, (_, step) => mix(paper, ink, step / (INK - 1))),
	...Array.from({ length: ACCENT }, (_, step) => mix(paper, accent, (step + 1) / ACCENT)),
	parsed(COLOURS.sea),
	parsed(COLOURS.sand),
	parsed(COLOURS.side1),
	parsed(COLOURS.side2),
];

/** Place in the palette of ink that covers so much of a pixel of paper. @param cover 0 to 255 */
export const inkAt = (cover: number): number => Math.round((cover / 255) * (INK - 1));

/** Place in the palette of the accent that covers so much of a pixel of paper. @param cover 0 to 255 */
export const accentAt = (cover: number): number => {
	const step = Math.round((cover / 255) * ACCENT);
	return step === 0 ? 0 : INK - 1 + step;
};

/** Place in the palette of the colour that is nearest to a given one. */
export function nearest([red, green, blue]: Colour): number {
	const distances = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
	return distances.indexOf(Math.min(...distances));
}
