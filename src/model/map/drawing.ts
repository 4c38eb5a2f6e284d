import { subject } from '../../subject.ts';
import type { Place } from '../dossier.ts';
import { around, FRAMES, sheetOf, type Frame } from './frame.ts';
import { preferHome } from './home-province.ts';
import { PHONE, placeNames, type At, type Placed, type Wanted } from './label-places.ts';
import { marksOf, middleOf, wasStruck, type MapMark } from './marks.ts';
import { pathOf, simplified } from './path.ts';
import { regionsOf, type Region } from './regions.ts';
import { shapesOf, type Shapes } from './shapes.ts';
import { blocked, linesOf, wantedName, wantedRegion, wantedScale } from './wanted-names.ts';

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
	areas: (Pick<MapMark, 'place' | 'kind' | 'striker'> & { path: string })[];
	/** A length in kilometres, where its bar begins and how long it is in parts of the width. */
	scale: { kilometres: number; left: number; part: number };
	/** From how far it is seen, which decides the data that it is drawn from. */
	distance: Distance;
}

export type Distance = 'near' | 'far';

export type Spot = Pick<MapMark, 'place' | 'shape' | 'kind' | 'striker'> &
	Pick<Placed, 'side'> &
	Partial<Pick<Placed, 'from'>> & {
		/** Where its name and, but for areas, its sign stand: parts of the width and of the height. */
		at: At;
		/** Lines below its name: who struck it and when, or the years of attacks. */
		lines: string[];
		/** Whether it has a sign: an area has none, and what is known only to a district none beside another's. */
		signed: boolean;
	};

/** How much of a country's name lies on it: from far, many a country is smaller than its name on a phone. */
const SHARE = { near: 1, far: 0.7 } as const;
/** Where the bar of the scale begins, in parts of the width. */
const SCALE = 0.03;
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
		marks
			.filter((mark) => weight(mark) >= from && weight(mark) < to)
			.map((mark) => ({
				...wantedName(mark, part),
				...(mark.kind === 'strike' && preferHome(mark.place, shapes, sheet)),
			}));
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
			.map(({ place, kind, striker, rings }) => ({
				place,
				kind,
				striker,
				path: pathOf(simplified(rings, FINE)),
			})),
		spots: marks.map((mark) => {
			const found = placed.get(mark.place.id);
			return {
				...{
					place: mark.place,
					shape: mark.shape,
					kind: mark.kind,
					lines: linesOf(mark),
					striker: mark.striker,
				},
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

/**
 * The map of the home page: the places that were struck, and towns to tell where they are. A town whose name finds no room
 * on a phone is left out, so that its sign takes none from the names of others.
 */
export function drawStrikes(places: readonly Place[]): MapDrawing {
	const needed = (place: Place): boolean =>
		wasStruck(place) || place.kind === 'province' || isOrigin(place, places);
	const all = drawMap(
		places.filter((place) => needed(place) || isTown(place)),
		FRAMES.home,
		'near',
	);
	const named = new Set(all.spots.flatMap(({ place, from = Infinity }) => (from <= PHONE ? [place] : [])));
	return drawMap(
		places.filter((place) => needed(place) || named.has(place)),
		FRAMES.home,
		'near',
	);
}

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
