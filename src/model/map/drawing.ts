import { subject } from '../../subject.ts';
import type { Place } from '../dossier.ts';
import { around, FRAMES, sheetOf, type Frame } from './frame.ts';
import { placeNames, SIDES, type At, type Placed, type Stand, type Wanted } from './labels.ts';
import { widthOf } from './lettering.ts';
import { marksOf, middleOf, wasStruck, type MapMark } from './marks.ts';
import { pathOf, simplified } from './path.ts';
import { regionsOf, type Region } from './regions.ts';
import { shapesOf, type Shapes } from './shapes.ts';

/** A map ready to be printed: paths in the drawing's units; spots and names in parts of its width and height. */
export interface MapDrawing {
	width: number;
	height: number;
	shapes: Shapes;
	/** Names of countries, provinces and the sea. */
	regions: (Pick<Region, 'name' | 'kind'> & Pick<Placed, 'at' | 'from'>)[];
	/** Places with their names; one whose name found no room has no `from`. */
	spots: Spot[];
	/** Areas in which a place lies, as paths. */
	areas: { place: Place; kind: MapMark['kind']; path: string }[];
	/** A length in kilometres, where its bar begins and how long it is in parts of the width. */
	scale: { kilometres: number; left: number; part: number };
	/** From how far it is seen, which decides the data that it is drawn from. */
	distance: Distance;
}

export type Distance = 'near' | 'far';

export type Spot = Pick<MapMark, 'place' | 'shape' | 'kind'> &
	Pick<Placed, 'side'> &
	Partial<Pick<Placed, 'from'>> & {
		/** Where its name and, but for areas, its sign stand: parts of the width and of the height. */
		at: At;
		/** Lines below its name: who struck it and when, or the years of attacks. */
		lines: string[];
		/** Whether it has a sign: an area has none, and what is known only to a district none beside another's. */
		signed: boolean;
	};

/** Size and line height of the names, in rem, in narrow rooms and in the widest; `map.css` sets the same. */
const SHORT = { size: 0.72, line: 0.9 };
const LONG = { size: 0.82, line: 1.05 };
/** How high a line's letters reach in the tallest of the usual faces (Noto Sans), with what hangs below: parts of their size. */
const TALL = 1.37;
const heightOf = (lines: number, { size, line }: typeof SHORT): number => size * TALL + (lines - 1) * line;
/** Space between the letters of countries' names, in parts of their size; `map.css` sets the same. */
const SPACING = 0.1;
/** Distance of a name from its spot, in rem. */
const CLEAR = 0.55;
/** How much of a country's name lies on it: from far, many a country is smaller than its name on a phone. */
const SHARE = { near: 1, far: 0.7 } as const;
/** Where the bar of the scale begins, in parts of the width. */
const SCALE = 0.03;
/** Height of the bar with the room around it, in rem; `map.css` sets the same. */
const BAR = 0.8;

/** Names with less weight are placed first: what was struck, from where that is measured, capitals, attacks, others. */
const WEIGHT = { struck: 0, origin: 1, capital: 2, attack: 3, other: 4 } as const;
const CAPITALS: readonly string[] = subject.map.capitals;
const weightOf =
	(places: readonly Place[]) =>
	({ kind, place }: MapMark): number => {
		if (kind === 'strike') return WEIGHT.struck;
		if (isOrigin(place, places)) return WEIGHT.origin;
		if (CAPITALS.includes(place.id)) return WEIGHT.capital;
		// Of one kind, where more happened comes first.
		return WEIGHT[kind] - Math.min(place.events.length, 50) / 100;
	};

const linesOf = ({ kind, by, dates }: MapMark): string[] =>
	kind === 'strike' ? [`by ${by}`, dates] : dates === '' ? [] : [dates];

/** Where the name of a place may stand: around its sign, or beside its areas, at the outermost points first. */
function standsOf({ at, rings }: MapMark, part: (point: At) => At): Stand[] {
	if (rings.length === 0) return SIDES.map((side) => ({ at: part(at), side }));
	const points = rings.flat();
	return [
		...SIDES.map((side) => ({ at: part(outermost(points, side)), side })),
		...(['right', 'left'] as const).flatMap((side) =>
			some(points).map((point) => ({ at: part(point), side })),
		),
	];
}

const TOWARDS = { right: [1, 0], left: [-1, 0], above: [0, -1], below: [0, 1] } as const;

/** The point that lies farthest to a side. */
function outermost(points: readonly At[], side: (typeof SIDES)[number]): At {
	const [x, y] = side
		.split('-')
		.map((word) => TOWARDS[word as keyof typeof TOWARDS])
		.reduce<At>((sum, towards) => [sum[0] + towards[0], sum[1] + towards[1]], [0, 0]);
	const reach = (point: At): number => point[0] * x + point[1] * y;
	return points.reduce((best, point) => (reach(point) > reach(best) ? point : best));
}

/** Points along rings, some sixty of them. */
const some = (points: readonly At[]): At[] =>
	points.filter((_, index) => index % Math.ceil(points.length / 60) === 0);

/** What no name may cover: points of areas. */
const blocked = ({ place, rings }: MapMark, part: (point: At) => At): Wanted[] =>
	some(rings.flat()).map((point, index) => ({
		...{ id: `${place.id} ${index}`, stands: [], sign: part(point), clear: 0 },
		...{ short: { width: 0, height: 0 }, long: { width: 0, height: 0 } },
	}));

/** Farther from another place than this part of the drawing's width, a sign is a sign of its own. */
const APART = 0.03;
const isSigned = (mark: MapMark, all: readonly MapMark[], width: number): boolean =>
	mark.shape === 'point' ||
	(mark.shape === 'near' &&
		!all.some(
			(other) =>
				other !== mark &&
				other.shape === 'point' &&
				Math.hypot(other.at[0] - mark.at[0], other.at[1] - mark.at[1]) < APART * width,
		));

function wantedName(mark: MapMark, part: (point: At) => At): Wanted {
	const struck = mark.kind === 'strike';
	const room = (lines: readonly string[], type: typeof SHORT) => ({
		width:
			type.size * Math.max(widthOf(mark.place.name, { bold: struck }), ...lines.map((each) => widthOf(each))),
		height: heightOf(lines.length + 1, type),
	});
	const lines = linesOf(mark);
	return {
		id: mark.place.id,
		stands: standsOf(mark, part),
		...(mark.rings.length === 0 && { sign: part(mark.at) }),
		clear: CLEAR,
		short: room(struck ? lines.slice(0, 1) : [], SHORT),
		long: room(lines, LONG),
	};
}

function wantedRegion({ name, kind, stands, holds }: Region): Wanted {
	const width = widthOf(kind === 'country' ? name.toUpperCase() : name, {
		spacing: kind === 'country' ? SPACING : 0,
	});
	return {
		...{ id: `${kind} ${name}`, stands, holds, clear: 0 },
		short: { width: width * SHORT.size, height: heightOf(1, SHORT) },
		long: { width: width * LONG.size, height: heightOf(1, LONG) },
	};
}

function wantedScale({ kilometres, left, part }: MapDrawing['scale']): Wanted {
	const words = `${kilometres} km`;
	const room = (type: typeof SHORT) => ({
		width: widthOf(words) * type.size,
		height: heightOf(1, type) + BAR,
	});
	return {
		...{ id: 'scale', stands: [{ at: [left, 1], side: 'above-right' }], clear: 0, span: part, fixed: true },
		...{ short: room(SHORT), long: room(LONG) },
	};
}

/** A corner of an area that cuts off less than this, in square units of the drawing, is left out. */
const FINE = 2;

/** Draws the places that lie on a frame. */
export function drawMap(places: readonly Place[], frame: Frame, distance: Distance): MapDrawing {
	const sheet = sheetOf(frame);
	const { height } = sheet;
	const { width } = frame;
	const part = ([x, y]: At): At => [x / width, y / height];
	const weight = weightOf(places);
	const marks = marksOf(places, sheet).sort(
		(a, b) => weight(a) - weight(b) || (a.place.id < b.place.id ? -1 : 1),
	);
	const shapes = shapesOf(sheet, distance);
	const regions = regionsOf(shapes, sheet, places, SHARE[distance]);
	const kilometres = distance === 'near' ? 100 : 500;
	const scale = { kilometres, left: SCALE, part: (kilometres * sheet.perKilometre) / width };
	const named = (from: number, to: number): Wanted[] =>
		marks.filter((mark) => weight(mark) >= from && weight(mark) < to).map((mark) => wantedName(mark, part));
	const lands = (country: boolean): Wanted[] =>
		regions.filter(({ kind }) => (kind === 'country') === country).map(wantedRegion);
	// What was struck, then the countries, then the towns from which that is measured; provinces and seas before the rest.
	const order = [
		wantedScale(scale),
		...named(WEIGHT.struck, WEIGHT.origin),
		...lands(true),
		...named(WEIGHT.origin, WEIGHT.capital),
		...lands(false),
		...named(WEIGHT.capital, Infinity),
		...marks.flatMap((mark) => blocked(mark, part)),
	];
	const placed = new Map(placeNames(order, height / width).map((each) => [each.id, each]));
	return {
		width,
		height,
		shapes,
		distance,
		regions: regions.flatMap(({ name, kind }) => {
			const found = placed.get(`${kind} ${name}`);
			return found ? [{ name, kind, at: found.at, from: found.from }] : [];
		}),
		areas: marks
			.filter(({ rings }) => rings.length > 0)
			.map(({ place, kind, rings }) => ({ place, kind, path: pathOf(simplified(rings, FINE)) })),
		spots: marks.map((mark) => {
			const found = placed.get(mark.place.id);
			return {
				...{ place: mark.place, shape: mark.shape, kind: mark.kind, lines: linesOf(mark) },
				signed: isSigned(mark, marks, width),
				...{ at: found?.at ?? part(mark.at), side: found?.side ?? 'right' },
				...(found && { from: found.from }),
			};
		}),
		scale,
	};
}

/** Whether a place helps to tell where another lies. */
const isTown = ({ kind }: Place): boolean => kind === 'city' || kind === 'port';

/** The map of the home page: the places that were struck, and towns to tell where they are. */
export const drawStrikes = (places: readonly Place[]): MapDrawing =>
	drawMap(
		places.filter(
			(place) => wasStruck(place) || isTown(place) || place.kind === 'province' || isOrigin(place, places),
		),
		FRAMES.home,
		'near',
	);

/** Whether an account of a struck place measures from here. */
const isOrigin = (place: Place, places: readonly Place[]): boolean =>
	places.some((other) => wasStruck(other) && other.accounts.some(({ from }) => from?.place === place));

/** A small map around one place, with the towns near it; nothing if no source tells where it lies. */
export function drawInset(place: Place, places: readonly Place[]): MapDrawing | undefined {
	const point = middleOf(place);
	if (!point) return undefined;
	const seen = places.filter(
		(other) =>
			other === place ||
			wasStruck(other) ||
			isTown(other) ||
			other.kind === 'province' ||
			isOrigin(other, places),
	);
	return drawMap(seen, around(point), 'near');
}
