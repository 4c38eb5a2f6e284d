import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from './file.ts';
import { collectionOf, landsSchema } from './lands.ts';

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
	for (const { geometry } of landsSchema.parse(collectionOf(JSON.parse(text)))) {
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
	const { error } = landsSchema.safeParse(collectionOf(file));
	expect(error?.issues.map((issue) => issue.message).join('\n')).toContain(message);
});

it.each<[string, unknown, string]>([
	[
		'a code of three letters',
		land({ ...country, code: 'QSS' }),
		'features[0].properties.code: found "QSS"; expected two capitals, such as "PT". To mend: change the value of "features[0].properties.code" [subject]',
	],
	[
		'a shape without an area',
		{ ...land(country), geometry: { type: 'Point', coordinates: [0, 0] } },
		'features[0].geometry.type: found "Point"; expected "Polygon" or "MultiPolygon", with its coordinates',
	],
	[
		'a longitude that no globe has',
		land(country, [[...square(0).slice(0, 3), [780, 0], [0, 0]]]),
		'coordinates[0][3]: found [780,0]; expected longitude and latitude in degrees',
	],
	[
		'a ring that does not close',
		land(country, [[...square(0).slice(0, 4), [0, 0.5]]]),
		'expected a ring that ends in the corner in which it begins. To mend: add its first corner once more at its end',
	],
	[
		'a key that no land has',
		land({ ...country, colour: 'red' }),
		'features[0].properties.colour: found the unknown key "colour"',
	],
])('tells of %s where it stands', (_name, wrong, line) => {
	const problems: string[] = [];
	const read = () => JSON.stringify(collection(wrong));
	readFile('subject/lands.geojson', landsSchema, read, problems, { prepare: collectionOf });
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(line);
});
