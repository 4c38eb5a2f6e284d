import type { Place } from '../dossier.ts';
import { around, sheetOf, STRIKES, type Frame } from './frame.ts';
import { placeNames, SIDES, type Placed, type Wanted } from './labels.ts';
import { marksOf, pointOf, wasStruck, type MapMark } from './marks.ts';
import { shapesOf, type Shapes } from './shapes.ts';

/** A map ready to be printed: paths, spots and names, all in parts of the drawing's width and height. */
export interface MapDrawing {
	width: number;
	height: number;
	shapes: Shapes;
	/** Names of countries, provinces and the sea. */
	regions: (Region & Pick<Placed, 'from'>)[];
	/** Spots with their names; a spot whose name found no room has no `side`. */
	spots: Spot[];
	/** Parts of the width that 100 kilometres take up. */
	scale: { kilometres: number; part: number };
}

export type Spot = Pick<MapMark, 'place' | 'shape' | 'kind' | 'dates'> &
	Partial<Pick<Placed, 'side' | 'from'>> & {
		/** Whether it stands in the middle of an area, its own or another's. */
		inArea: boolean;
		/** Parts of the width and of the height. */
		left: number;
		top: number;
	};

interface Region {
	name: string;
	kind: 'country' | 'province' | 'sea';
	left: number;
	top: number;
}

/** Where the names of regions stand, in degrees: the middle of what a reader sees of them. */
const REGIONS: readonly { name: string; kind: Region['kind']; on: readonly [number, number] }[] = [
	{ name: 'Iran', kind: 'country', on: [58.9, 29.2] },
	{ name: 'Pakistan', kind: 'country', on: [68.6, 27] },
	{ name: 'Afghanistan', kind: 'country', on: [64.6, 31.2] },
	{ name: 'Sistan and Baluchestan', kind: 'province', on: [60.2, 28.6] },
	{ name: 'Balochistan', kind: 'province', on: [65.6, 28.3] },
	{ name: 'Arabian Sea', kind: 'sea', on: [64.2, 24.75] },
];
/** The same for the map of the region. */
const FAR_REGIONS: typeof REGIONS = [
	{ name: 'Iran', kind: 'country', on: [54.5, 33.2] },
	{ name: 'Pakistan', kind: 'country', on: [69.2, 29.6] },
	{ name: 'Afghanistan', kind: 'country', on: [65.6, 33.9] },
	{ name: 'Iraq', kind: 'country', on: [43.4, 32.4] },
	{ name: 'Syria', kind: 'country', on: [38.6, 34.5] },
	{ name: 'Saudi Arabia', kind: 'country', on: [43.4, 26.2] },
	{ name: 'Oman', kind: 'country', on: [57, 23.9] },
	{ name: 'Turkey', kind: 'country', on: [39.2, 37.6] },
	{ name: 'Turkmenistan', kind: 'country', on: [59.6, 37.7] },
	{ name: 'India', kind: 'country', on: [72, 26.4] },
	{ name: 'Arabian Sea', kind: 'sea', on: [63.4, 24.3] },
];

/** Widths of letters of the label face in parts of its size, with something to spare. */
const LETTER = 0.58;
const CAPITAL = 0.86;
/** Size and line height of the names, in rem, in narrow rooms and in the widest; `Map.astro` sets the same. */
const SHORT = { size: 0.72, line: 0.9 };
const LONG = { size: 0.82, line: 1.05 };
/** Distance of a name from its spot, in rem. */
const CLEAR = 0.35;
/** Radius of the sign for an area, as a part of the drawing's width; `Map.astro` sets the same. */
export const AREA = 0.026;

const GRAVITY = { strike: 0, attack: 1, other: 2 } as const;
const CAPITALS = ['zahedan', 'quetta', 'tehran', 'islamabad'];
const weight = ({ kind, place }: MapMark): number =>
	GRAVITY[kind] === 0
		? 0
		: CAPITALS.includes(place.id)
			? 1
			: GRAVITY[kind] + 1 - Math.min(place.events.length, 50) / 100;

function wantedName(
	{ place, at, kind, dates }: MapMark,
	area: boolean,
	width: number,
	height: number,
): Wanted {
	const full = dates === '' ? [place.name] : [place.name, dates];
	const brief = kind === 'strike' ? full : [place.name];
	const room = (lines: string[], { size, line }: typeof SHORT) => ({
		width: Math.max(...lines.map((each) => each.length)) * LETTER * size,
		height: lines.length * line,
	});
	return {
		id: place.id,
		at: [at[0] / width, at[1] / height],
		clear: CLEAR,
		...(area ? { area: AREA } : {}),
		short: room(brief, SHORT),
		long: room(full, LONG),
		sides: SIDES,
	};
}

/** Where else the name of a province may stand, from its usual place: parts of the drawing's width and height. */
const ASIDE = [
	[0.08, 0],
	[0, -0.1],
	[0.08, -0.1],
	[0.1, 0.1],
	[0, 0.14],
	[-0.1, -0.1],
	[-0.12, 0.1],
	[0.12, -0.2],
] as const;

function wantedRegion({ name, kind, left, top }: Region): Wanted {
	const letters = name.length * (kind === 'country' ? CAPITAL : LETTER);
	return {
		id: name,
		at: [left, top],
		orAt: kind === 'province' ? ASIDE.map(([x, y]) => [left + x, top + y] as const) : [],
		clear: 0,
		short: { width: letters * SHORT.size, height: SHORT.line },
		long: { width: letters * LONG.size, height: LONG.line },
		sides: ['on'],
	};
}

/** Draws the places that lie on a frame. */
export function drawMap(places: readonly Place[], frame: Frame, scale: 'near' | 'far'): MapDrawing {
	const sheet = sheetOf(frame);
	const { height } = sheet;
	const { width } = frame;
	const marks = marksOf(places, sheet).sort(
		(a, b) => weight(a) - weight(b) || (a.place.id < b.place.id ? -1 : 1),
	);
	const shapes = shapesOf(sheet, scale);
	const fixed = (scale === 'near' ? REGIONS : FAR_REGIONS)
		.map(({ name, kind, on }) => {
			const [x, y] = sheet.place(on);
			return { name, kind, left: x / width, top: y / height };
		})
		.filter(({ left, top }) => left > 0 && left < 1 && top > 0 && top < 1);
	// A small map may show a province without the spot where its name stands on the large one.
	const seen = shapes.provinces
		.map(({ name: id, middle }) => ({
			name: id === 'balochistan' ? 'Balochistan' : 'Sistan and Baluchestan',
			kind: 'province' as const,
			left: middle[0] / width,
			top: middle[1] / height,
		}))
		.filter(({ name }) => !fixed.some((region) => region.name === name));
	const regions: Region[] = [...fixed, ...seen];
	// A settlement may lie in the middle of the area of another place: its name then stands outside that as well.
	const areas = new Set(marks.filter(({ shape }) => shape === 'area').map(({ at }) => String(at)));
	const inArea = ({ at }: MapMark): boolean => areas.has(String(at));
	const named = marks.map((mark) => wantedName(mark, inArea(mark), width, height));
	const struck = marks.filter(({ kind }) => kind === 'strike').length;
	const order = [...named.slice(0, struck), ...regions.map(wantedRegion), ...named.slice(struck)];
	const placed = new Map(placeNames(order, height / width).map((each) => [each.id, each]));
	const kilometres = scale === 'near' ? 100 : 500;
	return {
		width,
		height,
		shapes,
		regions: regions.flatMap((region) => {
			const found = placed.get(region.name);
			return found ? [{ ...region, left: found.at[0], top: found.at[1], from: found.from }] : [];
		}),
		spots: marks.map((mark) => {
			const { at, place, shape, kind, dates } = mark;
			const { side, from } = placed.get(place.id) ?? {};
			return {
				place,
				shape,
				kind,
				dates,
				inArea: inArea(mark),
				left: at[0] / width,
				top: at[1] / height,
				...(side !== undefined && from !== undefined ? { side, from } : {}),
			};
		}),
		scale: { kilometres, part: (kilometres * sheet.perKilometre) / width },
	};
}

/** The map of the home page: the places that were struck, and towns to tell where they are. */
export const drawStrikes = (places: readonly Place[]): MapDrawing =>
	drawMap(
		places.filter((place) => wasStruck(place) || place.kind === 'city' || place.kind === 'port'),
		STRIKES,
		'near',
	);

/** A small map around one place, with the towns near it; nothing if no source tells where it lies. */
export function drawInset(place: Place, places: readonly Place[]): MapDrawing | undefined {
	const point = pointOf(place);
	if (!point) return undefined;
	const towns = places.filter(
		(other) =>
			other === place ||
			wasStruck(other) ||
			(['city', 'port'].includes(other.kind) && String(pointOf(other)) !== String(point)),
	);
	return drawMap(towns, around(point), 'near');
}
