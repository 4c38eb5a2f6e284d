import { COLUMNS } from '../../schemas/dispute.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('two-sides');

/** A tension or a who-says-what table with one side is not one. */
export const twoSides: Rule = {
	id: 'two-sides',
	demands:
		'A tension has two or more positions; a who-says-what table has statements of two or more parties.',
	check: (corpus) => [
		...corpus.tensions
			.filter(({ data }) => data.positions.length < 2)
			.map(({ file, data }) =>
				report({
					file,
					field: 'positions',
					found: `${data.positions.length} positions`,
					expected: 'two or more',
					mend: 'add who holds the other view, with a claim that shows it',
				}),
			),
		...corpus.disputes
			.filter(({ data }) => Object.keys(data.accounts).length < 2)
			.map(({ file }) =>
				report({
					file,
					field: 'accounts',
					found: 'statements of fewer than two parties',
					expected: `two or more of ${COLUMNS.join(', ')}`,
					mend: 'add the other account, or delete the table',
				}),
			),
	],
};
