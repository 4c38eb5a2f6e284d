import { claimantReader } from '../figure/claimants.ts';
import { evidenceOf } from '../figure/evidence.ts';
import { restingTexts } from '../figure/resting.ts';
import { quote } from '../prose/fault.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('told-claimants');

/** Who claims a deed in the site's own sentences is who claims it in their claims. */
export const toldClaimants: Rule = {
	id: 'told-claimants',
	demands:
		'Words that name who claimed a deed name no other group than the claims on which they rest, where these name one.',
	check: (corpus) => {
		const claimantsIn = claimantReader(corpus);
		const groups = new Set(
			corpus.actors.flatMap(({ id, data }) => (data.kind === 'armed-group' ? [id] : [])),
		);
		const known = new Map(corpus.claims.map(({ id, data }) => [id, claimantsIn(evidenceOf(data))] as const));
		return [...restingTexts(corpus)].flatMap(({ file, field, text, claims }) => {
			const told = new Set(claims.flatMap((id) => [...(known.get(id) ?? [])]));
			const others = [...claimantsIn(text)].filter((id) => groups.has(id) && !told.has(id));
			if (told.size === 0 || others.length === 0) return [];
			return [
				report({
					file,
					field,
					found: `"${others.join('", "')}" in ${quote(text, 80)}, while its claims name "${[...told].join('", "')}"`,
					expected: 'the group that its claims name',
					mend: 'correct the group, or cite the claim that says who else claimed it',
				}),
			];
		});
	},
};
