import { reporter, type Rule } from './rule.ts';

const report = reporter('denials');

/** Whoever a disputed charge is laid against has the word in the tie as in the claim. */
export const denials: Rule = {
	id: 'denials',
	demands:
		'If the actor at which a tie is aimed holds a position in a disputed claim of that tie, it stands under "assertedBy" or "deniedBy".',
	check: ({ relations, claims }) => {
		const byId = new Map(claims.map(({ id, data }) => [id, data]));
		return relations.flatMap(({ file, data }) => {
			const heard = [...data.assertedBy, ...data.deniedBy].includes(data.to);
			const claim = data.claims.find((id) =>
				byId.get(id)?.positions?.some(({ holder }) => holder === data.to),
			);
			if (heard || claim === undefined) return [];
			return [
				report({
					file,
					field: 'deniedBy',
					found: `nothing of "${data.to}", which holds a position in "${claim}"`,
					expected: 'that actor under "deniedBy", or under "assertedBy" if it says so too',
					mend: 'add it there, or take the claim out if it is about another matter',
				}),
			];
		});
	},
};
