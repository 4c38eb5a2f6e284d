import { geoContains, geoDistance } from 'd3-geo';
import { expect, it, vi } from 'vitest';
import { accountArea, type Told } from './account-area.ts';
import { landOf } from './lands.ts';

// Borders are measured point by point; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

type Point = [number, number];
const EARTH = 6371;
const kilometres = (one: Point, other: Point): number => geoDistance(one, other) * EARTH;
const panjgur = { point: [64.1, 26.967] as Point };
const saravan = { point: [62.3325, 27.37083] as Point };
const bounds: [number, number, number, number] = [63.0806, 26.1483, 65.3364, 27.2986];

/** Kilometres to a country, measured on the globe: to points strewn along its border. */
function borderOf(code: string): Point[] {
	const land = landOf(code)!.geometry;
	const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
	return polygons.flat().flatMap((ring) =>
		ring.slice(1).flatMap(([x, y], index) => {
			const [fromX, fromY] = ring[index]!;
			const steps = Math.max(1, Math.ceil(kilometres([fromX!, fromY!], [x!, y!])));
			return Array.from({ length: steps }, (_, n): Point => [
				fromX! + ((x! - fromX!) * n) / steps,
				fromY! + ((y! - fromY!) * n) / steps,
			]);
		}),
	);
}
const borders = { IR: borderOf('IR'), PK: borderOf('PK') };
const away = (point: Point, code: keyof typeof borders): number =>
	Math.min(
		...borders[code]
			.filter(([x, y]) => Math.abs(x - point[0]) < 1.5 && Math.abs(y - point[1]) < 1.5)
			.map((other) => kilometres(point, other)),
	);

/** Bearing in degrees clockwise from north (the usual formula on a sphere). */
function bearing(from: Point, to: Point): number {
	const [x, y, toX, toY] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180) as [
		number,
		number,
		number,
		number,
	];
	const east = Math.sin(toX - x) * Math.cos(toY);
	const north = Math.cos(y) * Math.sin(toY) - Math.sin(y) * Math.cos(toY) * Math.cos(toX - x);
	return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

const cases: [string, Told, 'IR' | 'PK'][] = [
	[
		'a distance from a town, near a border, in a district',
		{ from: { place: panjgur, distance: [85, 95] }, border: { with: 'IR', distance: [0, 20] }, bounds },
		'PK',
	],
	[
		'a distance inside a country, in a district',
		{ border: { with: 'IR', distance: [45, 55] }, bounds },
		'PK',
	],
	[
		'a strip along a border in a sector',
		{
			from: { place: saravan, distance: [0, 120], bearing: [45, 135] },
			border: { with: 'PK', distance: [3, 4] },
		},
		'IR',
	],
	['a sector across north', { from: { place: panjgur, distance: [20, 40], bearing: [315, 45] } }, 'PK'],
];

/** What a point may miss by: half a step of the search, and the kilometre between points of the border. */
const SLACK = 0.6;

it.each(cases)('holds every number that is told: %s', (_, told, country) => {
	const points = accountArea(told, country)!.flat();
	expect(points.length).toBeGreaterThan(10);
	const missed = points.filter((point, index) => {
		const { from, border } = told;
		const far = from ? kilometres(from.place.point!, point) : 0;
		// Measuring to a border is slow, so every fifth point must do.
		const edge = border && index % 5 === 0 ? away(point, border.with as 'IR') : undefined;
		const turn = from?.bearing ? (bearing(from.place.point!, point) - from.bearing[0] + 360) % 360 : 0;
		const wide = from?.bearing ? (from.bearing[1] - from.bearing[0] + 360) % 360 : 360;
		const off = Math.min(turn, Math.abs(360 - turn), Math.abs(turn - wide));
		return !(
			(!from || (far > from.distance[0] - SLACK && far < from.distance[1] + SLACK)) &&
			(turn <= wide || (off * Math.PI * far) / 180 < SLACK) &&
			(edge === undefined || (edge > border!.distance[0] - SLACK && edge < border!.distance[1] + SLACK)) &&
			(!told.bounds ||
				(point[0] > bounds[0] - 0.01 &&
					point[0] < bounds[2] + 0.01 &&
					point[1] > bounds[1] - 0.01 &&
					point[1] < bounds[3] + 0.01)) &&
			(geoContains(landOf(country)!, point) || away(point, country) < SLACK)
		);
	});
	expect(missed).toEqual([]);
});

it('finds nothing where the numbers contradict one another', () => {
	const told = {
		from: { place: panjgur, distance: [0, 10] as Point },
		border: { with: 'IR', distance: [0, 5] as Point },
	};
	expect(accountArea(told, 'PK')).toEqual([]);
});

it('knows nothing of a country that the map does not have', () => {
	const told = { from: { place: panjgur, distance: [0, 10] as Point } };
	expect(accountArea(told, 'CH')).toBeUndefined();
	expect(accountArea({ ...told, border: { with: 'CH', distance: [0, 5] } }, 'PK')).toBeUndefined();
});
