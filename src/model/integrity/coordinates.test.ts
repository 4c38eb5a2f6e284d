import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aPlace } from '../testing/entries.ts';
import { coordinates } from './coordinates.ts';

it('reports a place with neither a point nor an area', () => {
	const places = [aPlace({ point: undefined })];
	expect(told(coordinates, { places })).toMatchInlineSnapshot(
		`"src/content/places/panjgur.yaml: point: found neither a point nor an area; expected one of them. To mend: add the point that a source gives, or name the area [coordinates]"`,
	);
});

it.each([
	['east of 180°', [181, 27]],
	['west of 180°', [-181, 27]],
	['north of the pole', [64, 91]],
	['south of the pole', [64, -91]],
] as const)('reports a point %s', (_, [longitude, latitude]) => {
	expect(told(coordinates, { places: [aPlace({ country: 'US', point: [longitude, latitude] })] })).toContain(
		`found [${longitude}, ${latitude}]; expected longitude within ±180 and latitude within ±90`,
	);
});

it('reports a swapped pair and shows it the right way round', () => {
	const places = [aPlace({ point: [26.97, 64.1] })];
	expect(told(coordinates, { places })).toMatchInlineSnapshot(
		`"src/content/places/panjgur.yaml: point: found [26.97, 64.1]; expected a point in Iran or Pakistan: [longitude 44 to 78, latitude 23 to 40]. To mend: swap them: [64.1, 26.97] [coordinates]"`,
	);
});

it('reports a point outside Iran and Pakistan for a place on their border', () => {
	const places = [aPlace({ country: ['IR', 'PK'], point: [64.1, 2.69] })];
	expect(told(coordinates, { places })).toMatchInlineSnapshot(
		`"src/content/places/panjgur.yaml: point: found [64.1, 2.69]; expected a point in Iran or Pakistan: [longitude 44 to 78, latitude 23 to 40]. To mend: correct the coordinates or the country [coordinates]"`,
	);
});

it.each([
	['south', [64, 22.9]],
	['north', [64, 40.1]],
	['west', [43.9, 27]],
	['east', [78.1, 27]],
] as const)('reports a point too far %s for Iran and Pakistan', (_, point) => {
	expect(told(coordinates, { places: [aPlace({ point: [...point] })] })).toContain(
		'a point in Iran or Pakistan',
	);
});

it('accepts a point in Pakistan', () => {
	expect(told(coordinates)).toBe('');
});

it('accepts an area in words instead of a point', () => {
	const places = [aPlace({ point: undefined, area: 'south of the town' })];
	expect(told(coordinates, { places })).toBe('');
});

it('accepts a point elsewhere for a place in another country', () => {
	const places = [
		aPlace({ country: 'US', point: [-77.04, 38.9] }),
		aPlace({ country: ['PK', 'CN'], point: [79, 36] }),
	];
	expect(told(coordinates, { places })).toBe('');
});
