import { nameKey } from '../key/name.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('agreed-sources');

/**
 * `agreed` rests on two independent sources or on the parties. Two publishers that carry one wire story count once:
 * the first publisher is what is compared.
 */
export const agreedSources: Rule = {
	id: 'agreed-sources',
	demands:
		'An agreed claim has supporting sources from two independent publishers, of which each party may be one.',
	check: (corpus) => {
		const sources = new Map(corpus.sources.map(({ id, data }) => [id, data]));
		return corpus.claims
			.filter(({ data }) => data.status === 'agreed')
			.flatMap(({ file, data }) => {
				const supporting = data.citations.filter(({ stance }) => stance === 'supports');
				const origins = new Set(
					supporting.map(({ source }) => {
						const found = sources.get(source);
						// All that speak for one party are one voice, whoever publishes them.
						if (found && found.party !== 'none') return `the party ${found.party}`;
						return nameKey(found?.['original-publisher'] ?? found?.publisher ?? source);
					}),
				);
				if (origins.size >= 2) return [];
				return [
					report({
						file,
						field: 'citations',
						found: `the status "agreed" on a single independent source (${[...origins].join(', ') || 'none'})`,
						expected: 'two supporting sources from different first publishers, such as one of each party',
						mend: 'cite an independent source, or make the claim "attributed" or "unverified"',
					}),
				];
			});
	},
};
