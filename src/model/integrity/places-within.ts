import { circleFrom } from '../circle.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('places-within');

/** A place lies within a larger one, which lies in a country of its own. */
export const placesWithin: Rule = {
	id: 'places-within',
	demands:
		'A place that lies within another shares a country with it, and no chain of "within" comes back to its beginning.',
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
