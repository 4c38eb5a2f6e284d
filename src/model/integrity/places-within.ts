import type { PlaceData } from '../../schemas/place.ts';
import { circleFrom } from '../circle.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('places-within');

/** How large kinds of place are, in steps: a place lies within one as large as itself, or larger. */
const SIZES: Record<PlaceData['kind'], number> = {
	country: 4,
	province: 3,
	region: 3,
	district: 2,
	city: 1,
	town: 1,
	port: 1,
	village: 0,
	crossing: 0,
	facility: 0,
	mine: 0,
};

/** A place lies within a larger one, which lies in a country of its own. */
export const placesWithin: Rule = {
	id: 'places-within',
	demands:
		'A place that lies within another is no larger and shares a country with it, and no chain of "within" comes back to its beginning.',
	check: ({ places }) => {
		const byId = new Map(places.map((place) => [place.id, place.data]));
		return places.flatMap(({ id, file, data }) => {
			// An id that does not exist is told by the rule `dangling-ids`.
			const around = byId.get(data.within ?? '');
			if (!around) return [];
			const chain = circleFrom(id, (each) => byId.get(each)?.within);
			if (chain)
				return [
					report({
						file,
						field: 'within',
						found: `a circle: ${chain.join(' within ')}`,
						expected: 'a chain that ends with a place without "within"',
						mend: 'take "within" out of the largest of them',
					}),
				];
			if (SIZES[around.kind] < SIZES[data.kind])
				return [
					report({
						file,
						field: 'within',
						found: `"${data.within}", a ${around.kind}, around a ${data.kind}`,
						expected: 'a larger place',
						mend: 'correct "within", or the "kind" of one of the two',
					}),
				];
			const [own, theirs] = [[data.country].flat(), [around.country].flat()];
			if (own.some((code) => theirs.includes(code))) return [];
			return [
				report({
					file,
					field: 'within',
					found: `"${data.within}", which lies in ${theirs.join(' and ')}, while this place lies in ${own.join(' and ')}`,
					expected: 'a place of the same country',
					mend: 'correct "within" or "country"',
				}),
			];
		});
	},
};
