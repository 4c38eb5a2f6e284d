import { Ajv2020 } from 'ajv/dist/2020.js';
import { data, expect, file, test } from './site.ts';

const FILES = [
	'claims.json',
	'sources.json',
	'events.json',
	'actors.json',
	'relations.json',
	'statements.json',
	'terms.json',
	'places.geojson',
];

for (const name of FILES) {
	test(`/data/${name} fits its published schema and has a version`, () => {
		const ajv = new Ajv2020({ strict: false, validateFormats: false });
		const validate = ajv.compile(JSON.parse(file(`data/schema/${name}`)) as object);
		const parsed = JSON.parse(file(`data/${name}`)) as { version: number };
		expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
		expect(parsed.version).toBe(1);
		expect(data(name).length).toBeGreaterThan(0);
	});
}

test('the sources are CSL-JSON items', () => {
	for (const source of data<Record<string, unknown>>('sources.json')) {
		expect(Object.keys(source)).toEqual(expect.arrayContaining(['id', 'type', 'title', 'URL', 'accessed']));
		expect(source['accessed']).toHaveProperty('date-parts');
	}
});

test('the CSV files hold a line for every item', () => {
	/** Counts records, not lines: a quoted field may hold line breaks. */
	const records = (text: string): number =>
		text
			.replace(/"(?:[^"]|"")*"/g, 'x')
			.trimEnd()
			.split('\r\n').length - 1;
	expect(records(file('data/claims.csv'))).toBe(data('claims.json').length);
	expect(records(file('data/events.csv'))).toBe(data('events.json').length);
});

test('points of places are [longitude, latitude] of the borderland or elsewhere on Earth', () => {
	for (const { geometry } of data<{ geometry: { coordinates: [number, number] } | null }>('places.geojson')) {
		if (geometry === null) continue;
		expect(Math.abs(geometry.coordinates[0])).toBeLessThanOrEqual(180);
		expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90);
	}
});
