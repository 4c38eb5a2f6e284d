import type { ClaimData } from '../../schemas/claim.ts';
import { APART, evidenceOf, figuresOfAll } from '../figure/evidence.ts';
import { contraryRanks } from '../figure/ranks.ts';
import { restingTexts } from '../figure/resting.ts';
import { untold } from '../figure/told.ts';
import { quote } from '../prose/fault.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('told-figures');

/** Figures and dates of the site's own sentences are those of the claims that carry them. */
export const toldFigures: Rule = {
	id: 'told-figures',
	demands:
		'A figure or date in the words of a <Claim>, a summary, a sentence, a verdict or a row of a table stands in a claim that it rests on; a rank or a distance in time is not another than there.',
	check: (corpus) => {
		const claims = new Map(corpus.claims.map(({ id, data }) => [id, data]));
		return [...restingTexts(corpus)].flatMap(({ file, field, text, claims: ids, dated = ids }) => {
			// Ids that do not exist are told by the rule `dangling-ids`.
			const carrying = ids.flatMap((id) => claims.get(id) ?? []);
			const { numbers } = figuresOfAll(carrying);
			const { days } = figuresOfAll(dated.flatMap((id) => claims.get(id) ?? []));
			const found =
				carrying.length > 0
					? [...untold(text, { numbers, days }), ...contraryRanks(text, carrying.map(evidenceOf).join(APART))]
					: [];
			if (found.length === 0) return [];
			return report({
				file,
				field,
				found: `${found.map((words) => `“${words}”`).join(', ')} in ${quote(text, 80)}, said by ${carriers(dated, claims)}`,
				expected: 'the figures and dates of the claim that carries the words',
				mend: 'correct the words or the claim after the sources, or cite the claim that says so',
			});
		});
	},
};

function carriers(ids: readonly string[], claims: ReadonlyMap<string, ClaimData>): string {
	const [first, ...more] = ids;
	return more.length > 0
		? `none of its ${ids.length} claims`
		: `no word of the claim "${first}" (${quote(claims.get(first ?? '')?.text ?? '', 120)})`;
}
