import { FOLDERS } from '../../folders.ts';
import type { Corpus } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('class-sheet');

type Sheet = Corpus['lesson'][number];
type OvertakenOn = ReadonlyMap<string, string | undefined>;

/** What a class is asked has one answer, and what it is told holds. */
export const classSheet: Rule = {
	id: 'class-sheet',
	demands:
		'There is one class sheet at most. Of its sentences to judge exactly one was overtaken; none of its takeaways and answers was.',
	check: ({ lesson, claims }) => {
		const overtaken = new Map(claims.map(({ id, data }) => [id, data.overtakenBy?.on]));
		return [
			...lesson.slice(1).map(({ file }) =>
				report({
					file,
					found: 'a second class sheet',
					expected: `one file in ${FOLDERS.content}/lesson`,
					mend: 'delete one of the two',
				}),
			),
			...lesson.flatMap((sheet) => [...notOne(sheet, overtaken), ...stale(sheet, overtaken)]),
		];
	},
};

/** Sentences of which none, or more than one, was overtaken. */
function notOne({ file, data }: Sheet, overtaken: OvertakenOn): Problem[] {
	// Of a claim that could not be read nobody knows whether it was overtaken; other rules tell that it is not there.
	if (data.sentences.some((id) => !overtaken.has(id))) return [];
	const found = data.sentences.filter((id) => overtaken.get(id) !== undefined);
	if (found.length === 1) return [];
	return [
		report({
			file,
			field: 'sentences',
			found: found.length === 0 ? 'no claim that was overtaken' : `${found.length}: ${found.join(', ')}`,
			expected: 'exactly one claim that was overtaken',
			mend:
				found.length === 0
					? 'add a claim that has "overtakenBy"'
					: 'keep one of them, and replace the others',
		}),
	];
}

/** Takeaways and answers that hold no longer. */
const stale = ({ file, data }: Sheet, overtaken: OvertakenOn): Problem[] =>
	[
		...data.takeaways.map((id, n) => ({ id, field: `takeaways[${n}]` })),
		...data.questions.flatMap(({ claims }, n) =>
			claims.map((id, m) => ({ id, field: `questions[${n}].claims[${m}]` })),
		),
	].flatMap(({ id, field }) => {
		const on = overtaken.get(id);
		if (on === undefined) return [];
		return report({
			file,
			field,
			found: `the claim "${id}", which was overtaken on ${on}`,
			expected: 'a claim that holds',
			mend: 'use the claim that overtook it, or another one',
		});
	});
