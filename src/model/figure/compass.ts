/** Degrees from north, clockwise, of the directions that a text names. */
const DEGREES: Readonly<Record<string, number>> = {
	north: 0,
	'north-east': 45,
	east: 90,
	'south-east': 135,
	south: 180,
	'south-west': 225,
	west: 270,
	'north-west': 315,
};

const WAY = String.raw`(?:north|south)-(?:east|west)|north|south|east|west`;
const NAME = String.raw`\p{Lu}[\p{L}’-]*(?:[\s-](?:\p{Lu}|al-|e-)[\p{L}’-]*)*`;

/** A direction as a text gives it: the first place lies so from the second. */
export interface SaidDirection {
	/** The place that lies there, as the text names it; undefined where the text is about the place itself. */
	place?: string;
	of: string;
	/** Degrees from north, clockwise. */
	degrees: number;
	words: string;
}

const PATTERN = new RegExp(
	String.raw`(?:(?<place>${NAME}),\s)?(?<![\p{L}-])(?:(?:some|about|only)\s)?(?:[\d.,]+\s(?:km|kilometres)\s)?(?<way>${WAY})\sof\s(?<of>${NAME})`,
	'gu',
);

/** Reads directions between named places: “Hill End, south-east of Rivertown”, “About 170 kilometres west of Rivertown”. */
export const directionsIn = (text: string): SaidDirection[] =>
	[...text.matchAll(PATTERN)].flatMap(({ 0: words, groups }) => {
		const { place, way = '', of } = groups ?? {};
		const degrees = DEGREES[way];
		return of === undefined || degrees === undefined ? [] : [{ ...(place && { place }), of, degrees, words }];
	});

type Point = readonly [longitude: number, latitude: number];

const HALF = 180;
const TURN = 360;
const radians = (degrees: number): number => (degrees * Math.PI) / HALF;

/** The direction in which one point lies from another, in degrees from north, along the great circle. */
export function directionOf([toEast, toNorth]: Point, [fromEast, fromNorth]: Point): number {
	const [a, b, turn] = [radians(fromNorth), radians(toNorth), radians(toEast - fromEast)];
	const degrees =
		(Math.atan2(
			Math.sin(turn) * Math.cos(b),
			Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn),
		) *
			HALF) /
		Math.PI;
	return (degrees + TURN) % TURN;
}

/** How far two directions lie apart, in degrees up to 180. */
export const apart = (one: number, other: number): number => {
	const turn = Math.abs(one - other) % TURN;
	return Math.min(turn, TURN - turn);
};
