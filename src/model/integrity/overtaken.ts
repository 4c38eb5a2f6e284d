import { circleFrom } from '../circle.ts';
import { readDate } from '../date/read.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('overtaken');

/** What overtook a claim is another claim, which knows of that day and was not overtaken by the first. */
export const overtaken: Rule = {
	id: 'overtaken',
	demands:
		'A claim is overtaken by another one that reaches as far as that day, and no chain comes back to its beginning.',
	check: ({ claims }) => {
		const byId = new Map(claims.map((claim) => [claim.id, claim.data]));
		return claims.flatMap(({ id, file, data }) => {
			if (!data.overtakenBy) return [];
			const chain = circleFrom(id, (each) => byId.get(each)?.overtakenBy?.claim);
			if (chain)
				return [
					report({
						file,
						field: 'overtakenBy.claim',
						found: `a circle: ${chain.join(' by ')}`,
						expected: 'a chain that ends with a claim that still holds',
						mend: 'name the claim that overtook it, or take overtakenBy out of the one that holds',
					}),
				];
			const { claim, on } = data.overtakenBy;
			const by = byId.get(claim);
			// An id that does not exist is told by the rule `dangling-ids`.
			if (!by || readDate(by.asOf).max >= readDate(on).min) return [];
			return [
				report({
					file,
					field: 'overtakenBy.on',
					found: `${on}, though "${claim}" reaches to ${by.asOf} only`,
					expected: 'a day that the claim which overtook it knows of',
					mend: 'correct the day here, or the "asOf" of that claim',
				}),
			];
		});
	},
};
