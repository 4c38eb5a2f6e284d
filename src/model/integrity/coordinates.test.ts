import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aPlace } from '../testing/entries.ts';
import { coordinates } from './coordinates.ts';

type Point = [longitude: number, latitude: number];
const at = (point: Point, country: string | string[] = 'PK', within?: string): string =>
	told(coordinates, { places: [aPlace({ point, country, within })] });

const QUETTA: Point = [67.0125, 30.18722];
const TEHRAN: Point = [51.42445, 35.67194];

it('reports a place with neither a point nor an area', () => {
	const places = [aPlace({ point: undefined })];
	expect(told(coordinates, { places })).toMatchInlineSnapshot(
		`"src/content/places/panjgur.yaml: point: found neither a point nor an area; expected one of them. To mend: add the point that a source gives, or name the area [coordinates]"`,
	);
});

it('accepts an area in words instead of a point, if its country stands in it or above it', () => {
	const area = (area: string, changes: Parameters<typeof aPlace>[0] = {}) =>
		told(coordinates, { places: [aPlace({ point: undefined, area, ...changes })] });
	expect(area('Coast of Pakistan')).toBe('');
	expect(area('south of the town', { within: 'balochistan' })).toBe('');
	const bounds: [number, number, number, number] = [63, 26, 64, 27];
	const accounts = [{ says: 'It lies south of the town.', bounds, sources: ['dawn-on-strike'] }];
	expect(area('south of the town', { accounts })).toBe('');
	expect(area('south of the town')).not.toBe('');
	expect(area('Coast of Pakistan', { country: ['IR', 'PK'] })).toContain(
		'country: found "IR", while "area" says “Coast of Pakistan”; expected a country that the area names',
	);
});

it.each<[string, Point]>([
	['east of 180°', [181, 27]],
	['west of 180°', [-181, 27]],
	['north of the pole', [64, 91]],
	['south of the pole', [64, -91]],
])('reports a point %s', (_, [longitude, latitude]) => {
	expect(at([longitude, latitude], 'US')).toContain(
		`found [${longitude}, ${latitude}]; expected longitude within ±180 and latitude within ±90`,
	);
});

it('reports a swapped pair and shows it the right way round, for a country drawn from far too', () => {
	expect(at([26.97, 64.1])).toContain('expected a point in Pakistan');
	expect(at([26.97, 64.1])).toContain('To mend: swap them: [64.1, 26.97]');
	expect(at([36.1911, 44.0092], 'IQ')).toContain('To mend: swap them: [44.0092, 36.1911]');
});

it('reports a point in another country, by its name', () => {
	expect(at(TEHRAN)).toContain(
		'found [51.42445, 35.67194], which lies in Iran; expected a point in Pakistan',
	);
});

it('reports a point in the sea', () => {
	expect(at([63, 24])).toContain('which lies in no country of the maps');
});

it('reports a point that lies at one of the countries of a border place only', () => {
	expect(at(QUETTA, ['IR', 'PK'])).toContain('expected a point in Iran, or');
});

it('reports a point in a country that the maps have, for one of which they have no shape', () => {
	expect(at(QUETTA, 'CH')).toContain('which lies in Pakistan; expected a point in Switzerland');
	expect(at([9.8398, 46.8091], 'CH')).toBe('');
});

it('reports a point outside the province that the place lies within, by however many steps', () => {
	const places = [
		aPlace({ id: 'balochistan', name: 'Balochistan', kind: 'province', point: [65.7, 27.7] }),
		aPlace({ id: 'kech', name: 'Kech', within: 'balochistan', point: [63, 26] }),
		aPlace({ id: 'islamabad', name: 'Islamabad', within: 'kech', point: [73.16663, 33.7] }),
	];
	expect(told(coordinates, { places })).toMatchInlineSnapshot(
		`"src/content/places/islamabad.yaml: point: found [73.16663, 33.7], which lies outside "balochistan"; expected a point in "balochistan", in which "within" puts it. To mend: correct the coordinates, or "within" [coordinates]"`,
	);
});

it.each<[string, Point, string | string[]]>([
	['a port', [62.3225, 25.12639], 'PK'],
	['a port of a coast drawn coarsely', [60.61667, 25.28333], 'IR'],
	['a town at the border', [61.5844, 28.948], 'PK'],
	['a crossing', [61.45028, 29.01472], ['IR', 'PK']],
])('accepts %s', (_, point, country) => {
	expect(at(point, country)).toBe('');
});

it('reports two places at one point, and a precision that no point bears out', () => {
	const places = [aPlace(), aPlace({ id: 'tump', name: 'Tump', point: [64.1001, 26.97] })];
	expect(told(coordinates, { places })).toContain(
		'tump.yaml: point: found [64.1001, 26.97], the point of "panjgur"',
	);
	expect(
		told(coordinates, { places: [aPlace({ point: undefined, area: 'in the south', precision: 'point' })] }),
	).toContain('precision: found "point", without a point');
});
