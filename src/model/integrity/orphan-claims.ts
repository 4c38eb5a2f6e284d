import type { CollectionName } from '../corpus.ts';
import { references } from '../references.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('orphan-claims', 'warning');

/** Collections that speak of claims without showing them to a reader. */
const SHOWN_ELSEWHERE: readonly CollectionName[] = ['corrections', 'changes', 'quantities'];

/** A claim that nothing uses is work that no reader meets. */
export const orphanClaims: Rule = {
	id: 'orphan-claims',
	demands: 'Every claim is used by a page, an event, a relation or another entry (warning only).',
	check: (corpus) => {
		const used = new Set(
			references(corpus).flatMap(({ collection, to, id }) =>
				to === 'claims' && !SHOWN_ELSEWHERE.includes(collection) ? [id] : [],
			),
		);
		return corpus.claims
			.filter(({ id }) => !used.has(id))
			.map(({ file }) =>
				report({
					file,
					found: 'a claim that nothing uses',
					expected: 'a page, event, relation or statement that uses it',
					mend: 'use it where a reader needs it, or delete it',
				}),
			);
	},
};
