import { references } from '../references.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('uncited-sources', 'warning');

/** A source that nothing cites would count among those the site rests on. */
export const uncitedSources: Rule = {
	id: 'uncited-sources',
	demands: 'Every source is cited by something (warning only).',
	check: (corpus) => {
		const cited = new Set(references(corpus).flatMap(({ to, id }) => (to === 'sources' ? [id] : [])));
		return corpus.sources
			.filter(({ id }) => !cited.has(id))
			.map(({ file }) =>
				report({
					file,
					found: 'a source that nothing cites',
					expected: 'a claim, toll, place or term that cites it',
					mend: 'cite it or delete it',
				}),
			);
	},
};
