import type { PlaceData } from '../../schemas/place.ts';
import { kilometresWithin } from '../map/inside.ts';
import { COUNTRIES, countryOf, nameOf, provinceOf } from '../map/lands.ts';
import type { Land } from '../../subject/lands.ts';
import type { Corpus } from '../corpus.ts';
import { countryName } from '../place/words.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('coordinates');

type Point = NonNullable<PlaceData['point']>;

/**
 * Kilometres by which a real place may lie outside its shape: the shapes are of 1 : 10 million and 1 : 50 million, which
 * cut off capes, harbours and small islands.
 */
const TOLERANCE = 15;

/**
 * Points are on the Earth, in GeoJSON order, and only where one is known. Where the maps have the shape of a country or
 * province, its places lie in it; elsewhere at least in no other country.
 */
export const coordinates: Rule = {
	id: 'coordinates',
	demands:
		'A place has a point of its own or an area, which names its country where nothing else tells it, and no precision that it does not have. A point is [longitude, latitude] in its country and in the province that it lies within, as far as the maps have their shapes.',
	check: (corpus) =>
		corpus.places.flatMap(({ id, file, data }) => {
			const { point } = data;
			if (!point && data.precision === 'point')
				return report({
					file,
					field: 'precision',
					found: '"point", without a point',
					expected: 'how exactly the place is known',
					mend: 'add the point that a source gives, or choose another precision',
				});
			const twin = point && corpus.places.find((other) => other.id < id && isSame(other.data.point, point));
			if (twin)
				return report({
					file,
					field: 'point',
					found: `[${point.join(', ')}], the point of "${twin.id}"`,
					expected: 'a point of its own',
					mend: 'correct the coordinates of one of the two',
				});
			if (point)
				return unfit(corpus, id, data, point).map((fault) => report({ file, field: 'point', ...fault }));
			if (data.area)
				return untold(data, data.area).map((fault) => report({ file, field: 'country', ...fault }));
			return report({
				file,
				field: 'point',
				found: 'neither a point nor an area',
				expected: 'one of them',
				mend: 'add the point that a source gives, or name the area',
			});
		}),
};

/**
 * What words alone place, no map can check: they name the country, unless the place lies within another of it, or accounts
 * of where it lies have bounds.
 */
const untold = (
	{ within, country, accounts = [] }: PlaceData,
	area: string,
): Pick<Problem, 'found' | 'expected' | 'mend'>[] =>
	[country]
		.flat()
		.filter((code) => !within && accounts.length === 0 && !area.includes(countryName(code)))
		.map((code) => ({
			found: `"${code}", while "area" says “${area}”`,
			expected: 'a country that the area names, where no point tells it',
			mend: `correct it, name ${countryName(code)} in "area", or say in "within" which place it lies in`,
		}));

/** Whether two points are less than about a hundred metres apart. */
const isSame = (one: Point | undefined, other: Point): boolean =>
	one !== undefined && Math.hypot(one[0] - other[0], one[1] - other[1]) < 0.001;

/** What is wrong with the point of a place. */
function unfit(
	corpus: Corpus,
	id: string,
	data: PlaceData,
	[longitude, latitude]: Point,
): Pick<Problem, 'found' | 'expected' | 'mend'>[] {
	const found = `[${longitude}, ${latitude}]`;
	const swapped: Point = [latitude, longitude];
	const countries = [data.country].flat();
	if (!isOnEarth([longitude, latitude]))
		return [
			{
				found,
				expected: 'longitude within ±180 and latitude within ±90',
				mend: isOnEarth(swapped) ? `swap them: [${swapped.join(', ')}]` : 'correct the coordinates',
			},
		];
	const missed = countries.filter((code) => misses(code, [longitude, latitude]));
	if (missed.length > 0)
		return [
			{
				found: `${found}${whereIs([longitude, latitude])}`,
				expected: `a point in ${missed.map(countryName).join(' and ')}, or up to ${TOLERANCE} km beyond its shape`,
				mend:
					isOnEarth(swapped) && !countries.some((code) => misses(code, swapped))
						? `swap them: [${swapped.join(', ')}]`
						: 'correct the coordinates or the country; what the shapes of the maps lack, such as a far island, is told in "area"',
			},
		];
	const province = provinceAbove(corpus, id);
	if (!province || lies(province.land, [longitude, latitude])) return [];
	return [
		{
			found: `${found}, which lies outside "${province.id}"`,
			expected: `a point in "${province.id}", in which "within" puts it`,
			mend: 'correct the coordinates, or "within"',
		},
	];
}

const isOnEarth = ([longitude, latitude]: Point): boolean =>
	Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const lies = (land: Land, point: Point): boolean => kilometresWithin(land, point) >= -TOLERANCE;

/** Whether a point is certainly not in a country. Of one whose shape the maps lack, it is known only where another lies. */
function misses(code: string, point: Point): boolean {
	const land = countryOf(code);
	return land ? !lies(land, point) : COUNTRIES.some((other) => kilometresWithin(other, point) > TOLERANCE);
}

/** “, which lies in …”, if the maps have that country. */
function whereIs(point: Point): string {
	const land = COUNTRIES.find((each) => kilometresWithin(each, point) > 0);
	return land ? `, which lies in ${nameOf(land)}` : ', which lies in no country of the maps';
}

/** The nearest place in which another lies, step by step, whose shape the maps have. */
function provinceAbove({ places }: Corpus, id: string): { id: string; land: Land } | undefined {
	const within = new Map(places.map((place) => [place.id, place.data.within]));
	const seen = new Set([id]);
	for (let at = within.get(id); at !== undefined && !seen.has(at); at = within.get(at)) {
		const land = provinceOf(at);
		if (land) return { id: at, land };
		seen.add(at);
	}
	return undefined;
}
