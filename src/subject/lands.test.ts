import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { landsSchema } from './lands.ts';

const square = (west: number) => [
	[west, 0],
	[west, 1],
	[west + 1, 1],
	[west + 1, 0],
	[west, 0],
];
const land = (properties: object, coordinates: unknown = [square(0)]) => ({
	...{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } },
});
const country = { name: 'Here', kind: 'country', code: 'QM' };
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

it('reads the shapes of GeoJSON', () => {
	const [here] = landsSchema.parse(collection(land(country)));
	expect(here?.properties).toEqual(country);
	expect(here?.geometry.coordinates).toEqual([square(0)]);
});

it('reads the shapes of TopoJSON, in degrees', () => {
	const text = readFileSync(new URL('../subject/near.topo.json', import.meta.url), 'utf8');
	for (const { geometry } of landsSchema.parse(JSON.parse(text))) {
		const [longitude = NaN, latitude = NaN] = geometry.coordinates.flat(3);
		expect(longitude).toBeGreaterThan(40);
		expect(latitude).toBeLessThan(45);
	}
});

it.each<[string, unknown, string]>([
	['what is no collection', { type: 'Feature' }, 'expected a FeatureCollection of GeoJSON'],
	['a topology that is none', { type: 'Topology' }, 'expected a FeatureCollection of GeoJSON'],
	['a name that two lands have', collection(land(country), land(country)), 'expected each name once'],
	['provinces alone', collection(land({ name: 'here', kind: 'province' })), 'expected at least one country'],
	['a kind that no map draws', collection(land({ name: 'Here', kind: 'lake' })), 'expected one of'],
	['a ring of two corners', collection(land(country, [square(0).slice(3)])), 'expected array to have >=4'],
])('refuses %s', (_name, file, message) => {
	const { error } = landsSchema.safeParse(file);
	expect(error?.issues.map((issue) => issue.message).join('\n')).toContain(message);
});
