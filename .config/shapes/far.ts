import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import type { Subject } from '../../src/subject/schema.ts';

/** The countries of the world at 1 : 50 million, as world-atlas keeps them. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Degrees beyond the frame of the far map within which a country is kept; `model/map/shapes.ts` looks as far. */
const BEYOND = 2;

/** Countries by their names in Natural Earth, where CLDR calls them otherwise. */
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

/** What is known of a country beside its shape. */
function propertiesOf(name: string): { name: string; kind: 'country'; code?: string } {
	const code = codeByName(name);
	return { name, kind: 'country', ...(code && { code }) };
}

/** Every country that the far map may show, on the grid of the file of the world. @returns one object, `lands` */
export function farLands(
	world: World,
	{ west, east, south, north }: Subject['map']['frames']['far']['bounds'],
): Topology {
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
		properties: propertiesOf((land.properties as { name: string }).name),
		arcs:
			land.type === 'Polygon'
				? land.arcs.map((ring) => ring.map(renumber))
				: land.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
	}));
	return {
		type: 'Topology',
		...(world.transform ? { transform: world.transform } : {}),
		objects: { lands: { type: 'GeometryCollection', geometries: geometries as TopoPolygon[] } },
		arcs: kept.map((old) => world.arcs[old]!),
	};
}
