import polylabel from 'polylabel';
import { subject } from '../../subject.ts';
import type { Place } from '../dossier.ts';
import { coverOf } from './cover.ts';
import type { Sheet } from './frame.ts';
import type { At, Box, Stand } from './label-places.ts';
import type { Shape, Shapes } from './shapes.ts';

/** The name of a country, a province or a sea, with where it may stand. */
export interface Region {
	name: string;
	kind: 'country' | 'province' | 'sea';
	/** Best first. */
	stands: Stand[];
	/** Whether a box, in parts of the drawing, lies wholly on it. */
	holds: (box: Box) => boolean;
}

/** Rows and columns of the points at which a name is tried. */
const GRID = { columns: 40, rows: 30 };
/** A name is about this many times as wide as it is high, so width counts for less than height. */
const FLAT = 3;

const along = (from: number, to: number, steps: number): number[] =>
	Array.from({ length: steps + 1 }, (_, n) => from + ((to - from) * n) / steps);

/** A point as a box. */
const boxAt = ([x, y]: At): Box => ({ left: x, right: x, top: y, bottom: y });

/** Area of a ring, without its sign. */
const sizeOf = (ring: Shape['rings'][number]): number =>
	Math.abs(
		ring.reduce((sum, [x, y], index) => sum + ring.at(index - 1)![0] * y - x * ring.at(index - 1)![1], 0) / 2,
	);

const nearest = (points: At[], [x, y]: At): Stand[] =>
	points
		.map((at) => ({ at, away: Math.hypot((at[0] - x) / FLAT, at[1] - y) }))
		.sort((one, other) => one.away - other.away)
		.map(({ at }) => ({ at, side: 'on' as const }));

/**
 * The names of what is seen on a sheet. A land's name stands where most of the land is around it: at the point of what is
 * visible of it that is farthest from its edge, or else as near to that as there is room inside.
 * @param share how much of a name must lie on its land, 0 to 1
 */
export function regionsOf(
	{ countries, provinces }: Shapes,
	sheet: Sheet,
	places: readonly Place[],
	share: number,
): Region[] {
	const { width } = sheet.frame;
	const { height } = sheet;
	const grid = along(0.5, GRID.columns - 0.5, GRID.columns - 1).flatMap((column) =>
		along(0.5, GRID.rows - 0.5, GRID.rows - 1).map((row): At => [column / GRID.columns, row / GRID.rows]),
	);
	const dry = coverOf(
		countries.flatMap(({ rings }) => rings),
		sheet,
	);
	const land = (name: string, kind: Region['kind'], { rings }: Shape): Region => {
		const largest = [...rings].sort((one, other) => sizeOf(other) - sizeOf(one))[0]!;
		const [x, y] = polylabel([largest.map(([across, down]) => [across / FLAT, down])], 1);
		const cover = coverOf([largest], sheet);
		const pole: At = [(x * FLAT) / width, y / height];
		return {
			name,
			kind,
			stands: [
				{ at: pole, side: 'on' },
				...nearest(
					grid.filter((at) => cover(boxAt(at)) > 0),
					pole,
				),
			],
			holds: (box) => cover(box) >= share,
		};
	};
	const sea = ({ name, on }: (typeof subject.map.seas)[number]): Region => {
		const [x, y] = sheet.place(on);
		return {
			name,
			kind: 'sea',
			stands: nearest(grid, [x / width, y / height]).filter(({ at }) => dry(boxAt(at)) === 0),
			holds: (box) => dry(box) === 0,
		};
	};
	const nameOf = (id: string): string | undefined => places.find((place) => place.id === id)?.name;
	return [
		...countries.map((shape) => land(shape.name, 'country', shape)),
		...provinces.flatMap((shape) => {
			const name = nameOf(shape.name);
			return name === undefined ? [] : [land(name, 'province', shape)];
		}),
		...subject.map.seas.map(sea),
	];
}
