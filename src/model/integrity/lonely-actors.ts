import { FOLDERS } from '../../folders.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('lonely-actors');

/** An actor without a tie to another has no part in the story. */
export const lonelyActors: Rule = {
	id: 'lonely-actors',
	demands: 'Every actor stands in at least one relation, and none with itself.',
	check: (corpus, broken = new Set()) => {
		const tied = new Set(corpus.relations.flatMap(({ data }) => [data.from, data.to]));
		return [
			...corpus.actors
				// A relation that could not be read may be the one that is missed here.
				.filter(({ id }) => !tied.has(id) && ![...broken].some((entry) => entry.startsWith('relations/')))
				.map(({ id, file }) =>
					report({
						file,
						found: `no relation from or to "${id}"`,
						expected: 'at least one',
						mend: `add a file to ${FOLDERS.content}/relations with "${id}" in from or to`,
					}),
				),
			...corpus.relations
				.filter(({ data }) => data.from === data.to)
				.map(({ file, data }) =>
					report({
						file,
						field: 'to',
						found: `"${data.to}" on both ends`,
						expected: 'two actors',
						mend: 'name the other actor',
					}),
				),
		];
	},
};
