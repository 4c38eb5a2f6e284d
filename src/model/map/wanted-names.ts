import { SIDES, type At, type Stand, type Wanted } from './label-places.ts';
import { widthOf } from '../lettering.ts';
import type { MapMark } from './marks.ts';
import type { Region } from './regions.ts';

/** Size and line height of the names, in rem, in narrow rooms and in the widest; `names.css` and `rooms.css` set the same. */
const SHORT = { size: 0.72, line: 0.9 };
const LONG = { size: 0.82, line: 1.05 };
/** How high a line's letters reach in the tallest of the usual faces (Noto Sans), with what hangs below: parts of their size. */
const TALL = 1.37;
const heightOf = (lines: number, { size, line }: typeof SHORT): number => size * TALL + (lines - 1) * line;
/** Space between the letters of countries' names, in parts of their size; `names.css` sets the same. */
const SPACING = 0.1;
/** Distance of a name from its spot, in rem. */
const CLEAR = 0.55;
/** Height of the bar with the room around it, in rem; `names.css` sets the same. */
const BAR = 0.8;

/** Lines below the name of a place: who struck it and when, or the years of attacks. */
export const linesOf = ({ kind, by, dates }: MapMark): string[] =>
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

/** What no name may cover: points of the areas of a place. */
export const blocked = ({ place, rings }: MapMark, part: (point: At) => At): Wanted[] =>
	some(rings.flat()).map((point, index) => ({
		...{ id: `${place.id} ${index}`, stands: [], sign: part(point), clear: 0 },
		...{ short: { width: 0, height: 0 }, long: { width: 0, height: 0 } },
	}));

/**
 * The name of a place as it asks for room.
 * @param part from the drawing's units to parts of its width and height
 */
export function wantedName(mark: MapMark, part: (point: At) => At): Wanted {
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

/** The name of a country, a province or a sea as it asks for room. */
export function wantedRegion({ name, kind, stands, holds }: Region): Wanted {
	const width = widthOf(kind === 'country' ? name.toUpperCase() : name, {
		spacing: kind === 'country' ? SPACING : 0,
	});
	return {
		...{ id: `${kind} ${name}`, stands, holds, clear: 0 },
		short: { width: width * SHORT.size, height: heightOf(1, SHORT) },
		long: { width: width * LONG.size, height: heightOf(1, LONG) },
	};
}

/**
 * The bar of the scale, with its length above it, at the foot of the map.
 * @param left where it begins @param part how long it is; both in parts of the width
 */
export function wantedScale({
	kilometres,
	left,
	part,
}: {
	kilometres: number;
	left: number;
	part: number;
}): Wanted {
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
