import { expect, it } from 'vitest';
import { topology } from 'topojson-server';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { collectionOf, landsSchema } from '../../src/subject/lands.ts';
import { farLands, type World } from './far.ts';
import { nearLands, type CountryFile, type Cut } from './near.ts';

/** A square of one degree with its south-western corner there. */
const square = (name: string, x: number, y: number): Feature<Polygon, { name: string }> => ({
	type: 'Feature',
	properties: { name },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[x, y],
				[x, y + 1],
				[x + 1, y + 1],
				[x + 1, y],
				[x, y],
			],
		],
	},
});
const collection = (...features: Feature<Polygon>[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features,
});

/** Two countries of two provinces each, side by side; the border of the second lies a little off. */
const FILES: Record<string, CountryFile> = {
	AAA: topology({ aaa: collection(square('North', 0, 1), square('South', 0, 0)) }) as CountryFile,
	BBB: topology({ bbb: collection(square('Upper', 1.001, 1), square('Lower', 1.001, 0)) }) as CountryFile,
};
const near = (cut: Partial<Cut>) =>
	nearLands(
		{
			countries: [
				{ name: 'Aland', code: 'QM', alpha3: 'AAA' },
				{ name: 'Beland', code: 'QN', alpha3: 'BBB' },
			],
			provinces: [{ place: 'the-south', name: 'South', country: 'QM' }],
			...cut,
		},
		(alpha3) => FILES[alpha3],
	);

it('merges the provinces of each listed country, and keeps those that are listed', () => {
	const { lands, problems } = near({});
	expect(problems).toEqual([]);
	const read = landsSchema.parse(collectionOf(lands));
	expect(read.map(({ properties }) => properties)).toEqual([
		{ name: 'Aland', kind: 'country', code: 'QM' },
		{ name: 'Beland', kind: 'country', code: 'QN' },
		{ name: 'the-south', kind: 'province' },
	]);
});

it('lets neighbours share their border though their files differ a little', () => {
	const borders = landsSchema
		.parse(collectionOf(near({}).lands))
		.slice(0, 2)
		.map(({ geometry }) => geometry.coordinates.flat(Infinity).filter((_, n) => n % 2 === 0) as number[]);
	const [east, west] = [Math.max(...borders[0]!), Math.min(...borders[1]!)];
	expect(west).toBe(east);
	expect(west).toBeCloseTo(1, 6);
});

it('names every country and province that Natural Earth does not have', () => {
	const { lands, problems } = near({
		countries: [
			{ name: 'Aland', code: 'QM', alpha3: 'AAA' },
			{ name: 'Nowhere', code: 'QZ', alpha3: 'ZZZ' },
		],
		provinces: [
			{ place: 'the-west', name: 'West', country: 'QM' },
			{ place: 'the-east', name: 'East', country: 'QZ' },
		],
	});
	expect(lands).toBeUndefined();
	expect(problems).toEqual([
		'cut.countries[1].alpha3: found "ZZZ"; expected the three letters of ISO 3166-1 of a country that Natural Earth has. To mend: correct the letters, or take the country out and draw it yourself',
		'cut.provinces[0].name: found "West"; expected a province of Aland. To mend: write one of North, South',
	]);
});

it('keeps on the far map the countries that its frame may show, in their places', () => {
	const world = topology(
		{ countries: collection(square('Aland', 0, 0), square('Beland', 1, 0), square('Farland', 40, 0)) },
		1e4,
	) as World;
	const far = farLands(world, { west: 0.2, east: 1.8, south: 0.2, north: 0.8 });
	const read = landsSchema.parse(collectionOf(far));
	expect(read.map(({ properties }) => properties)).toEqual([
		{ name: 'Aland', kind: 'country' },
		{ name: 'Beland', kind: 'country' },
	]);
	const whole = feature(world, world.objects.countries).features;
	expect(read.map(({ geometry }) => geometry)).toEqual(whole.slice(0, 2).map(({ geometry }) => geometry));
	expect(far.arcs.length).toBeLessThan(world.arcs.length);
});
