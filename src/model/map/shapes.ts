import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import type { Sheet } from './frame.ts';
import { subject } from '../../subject.ts';
import { isProvince, nameOf, type Named } from './lands.ts';
import { pathOf } from './path.ts';

/** Lines or rings in the drawing's units. */
export type Rings = readonly (readonly (readonly [x: number, y: number])[])[];

/** What is seen of a country or province. */
export interface Shape {
	name: string;
	rings: Rings;
}

/** What a map draws. */
export interface Shapes {
	countries: Shape[];
	/** The provinces of the story, named by their ids. */
	provinces: Shape[];
	/** All countries as one path of SVG, and all provinces. */
	land: string;
	provinceLand: string;
	/** Borders between countries that both sides accept. */
	borders: string;
	/** Borders that one side does not accept, and which of them are seen. */
	disputed: string;
	inDispute: readonly Disputed[];
}

type Light = Topology<{ areas: GeometryCollection<Named> }>;

type Area = Light['objects']['areas']['geometries'][number];

type Pair = readonly [string, string];

/** A border that one side does not accept. */
type Disputed = (typeof subject.map.disputed)[number];
const isOn = (pair: Pair, { between }: Disputed): boolean => pair.every((name) => between.includes(name));

/** The borders between the countries for whose two names the question is answered with yes. */
function bordersOf({ objects, ...light }: Light, wanted: (pair: Pair) => boolean): Position[][] {
	const geometries = objects.areas.geometries.filter((area) => !isProvince(area));
	const lines = mesh(
		{ objects, ...light },
		{ type: 'GeometryCollection', geometries },
		(one, other) => nameOf(one) !== nameOf(other) && wanted([nameOf(one), nameOf(other)]),
	);
	return lines.coordinates;
}

/** The parts of lines whose points answer the question with yes. */
const parts = (lines: Position[][], wanted: (point: Position) => boolean): Position[][] =>
	lines.flatMap((line) => {
		const runs: Position[][] = [[]];
		for (const point of line) {
			if (wanted(point)) runs.at(-1)!.push(point);
			else if (runs.at(-1)!.length > 0) runs.push([]);
		}
		return runs.filter((run) => run.length > 1);
	});

/** The parts of lines that lie north of a latitude. */
const northOf = (lines: Position[][], from: number): Position[][] =>
	parts(lines, ([, latitude = 0]) => latitude >= from);

/** A corner of a border that cuts off less than this, in square units of the drawing, is left out. */
const LEAST = 3;

/** Draws the shapes of a sheet, simplified to about one of its units, so that a small map is a light one. */
export function shapesOf(sheet: Sheet, scale: 'near' | 'far'): Shapes {
	const areas = subject.lands[scale];
	const { west, east, south, north, width } = sheet.frame;
	const inFrame = areas.filter(({ geometry }) => touches(geometry, west - 2, east + 2, south - 2, north + 2));
	const whole = topology(
		{ areas: { type: 'FeatureCollection', features: inFrame } as FeatureCollection },
		1e5,
	);
	const unit = (east - west) / width;
	const light = simplify(presimplify(whole as Light), LEAST * unit * unit);
	const lines = (coordinates: Position[][]): string =>
		pathOf(linesOf({ type: 'MultiLineString', coordinates }, sheet), false);
	const { disputed } = subject.map;
	const contested = disputed.map((border) => ({
		border,
		lines: bordersOf(light, (pair) => isOn(pair, border)),
		from: border.north ?? -90,
	}));
	const all = light.objects.areas.geometries;
	const drawn = (wanted: (area: Area) => boolean): Shape[] =>
		all
			.filter(wanted)
			.map((area): Shape => ({ name: nameOf(area), rings: linesOf(feature(light, area), sheet) }))
			.filter(({ rings }) => rings.length > 0);
	// Without the borders inside, which are drawn over it.
	const joined = (wanted: (area: Area) => boolean): string =>
		pathOf(linesOf(merge(light, all.filter(wanted) as (TopoPolygon | TopoMulti)[]), sheet));
	return {
		countries: drawn((area) => !isProvince(area)),
		provinces: drawn(isProvince),
		land: joined((area) => !isProvince(area)),
		provinceLand: joined(isProvince),
		borders: lines([
			...bordersOf(light, (pair) => !disputed.some((border) => isOn(pair, border))),
			...contested.flatMap(({ lines: both, from }) => parts(both, ([, latitude = 0]) => latitude < from)),
		]),
		disputed: lines(contested.flatMap(({ lines: both, from }) => northOf(both, from))),
		inDispute: contested.flatMap(({ border, lines: both, from }) =>
			lines(northOf(both, from)) === '' ? [] : [border],
		),
	};
}

/** The lines or rings of what is seen of a shape. */
function linesOf(shape: GeoPermissibleObjects, { projection }: Sheet): Rings {
	const lines: [number, number][][] = [];
	const add = (x: number, y: number): void => void lines.at(-1)!.push([x, y]);
	const context = {
		beginPath: () => undefined,
		moveTo: (x: number, y: number) => (lines.push([]), add(x, y)),
		lineTo: add,
		arc: () => undefined,
		closePath: () => undefined,
	};
	geoPath(projection, context)(shape);
	return lines;
}

function touches(
	geometry: Polygon | MultiPolygon,
	west: number,
	east: number,
	south: number,
	north: number,
): boolean {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.some(([outer = []]) => {
		const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)];
		return (
			Math.max(...xs) > west && Math.min(...xs) < east && Math.max(...ys) > south && Math.min(...ys) < north
		);
	});
}
