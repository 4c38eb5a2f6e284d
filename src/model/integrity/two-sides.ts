import type { SpeakerData } from '../../schemas/speaker.ts';
import { COLUMNS } from '../../schemas/dispute.ts';
import { SIDES } from '../../subject.ts';
import type { Corpus } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';
import { nameKey } from '../key/name.ts';
import { speakerKeys } from '../key/speaker.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('two-sides');

type Key = (speaker: SpeakerData) => string;

/** A tension, a table or a tie with one side is not one. Sides are counted by who holds them, not by how often. */
export const twoSides: Rule = {
	id: 'two-sides',
	demands:
		'A tension has two or more positions of different holders; a who-says-what table has statements of two or more parties, each in its own column; a tie has two ends, and nobody both asserts and denies it.',
	check: (corpus) => {
		const key = speakerKeys(corpus);
		return [
			...tensions(corpus, key),
			...disputes(corpus, key),
			...columns(corpus),
			...echoes(corpus),
			...ties(corpus, key),
		];
	},
};

const tensions = ({ tensions: all }: Corpus, key: Key): Problem[] =>
	all.flatMap(({ file, data: { positions } }) => {
		const holders = new Set(positions.flatMap(({ heldBy }) => heldBy.map(key)));
		if (positions.length >= 2 && holders.size >= 2) return [];
		return report({
			file,
			field: 'positions',
			found:
				positions.length < 2
					? `${positions.length} positions`
					: `${positions.length} positions, all of ${[...holders].join()}`,
			expected: 'two or more, of holders who differ',
			mend: 'add who holds the other view, with a claim that shows it',
		});
	});

const disputes = ({ disputes: all }: Corpus, key: Key): Problem[] =>
	all.flatMap(({ file, data }) => {
		const accounts = Object.values(data.accounts);
		const holders = new Set(accounts.flatMap((sayings) => (sayings ?? []).map(({ holder }) => key(holder))));
		if (accounts.length >= 2 && holders.size >= 2) return [];
		return report({
			file,
			field: 'accounts',
			found:
				accounts.length < 2
					? 'statements of fewer than two parties'
					: `statements that are all of ${[...holders].join()}`,
			expected: `two or more of ${COLUMNS.join(', ')}, of holders who differ`,
			mend: 'add the other account, or delete the table',
		});
	});

/** Statements that stand in two columns of a table, word for word. */
const echoes = ({ disputes: all }: Corpus): Problem[] =>
	all.flatMap(({ file, data }) => {
		const seen = new Map<string, string>();
		return Object.entries(data.accounts).flatMap(([column, sayings]) =>
			(sayings ?? []).flatMap(({ statement }, index) => {
				const first = seen.get(nameKey(statement)) ?? column;
				seen.set(nameKey(statement), first);
				if (first === column) return [];
				return report({
					file,
					field: `accounts.${column}[${index}].statement`,
					found: `“${statement}”, which stands under "${first}" too`,
					expected: 'what this party said',
					mend: 'correct the statement, or take it out of one of the two columns',
				});
			}),
		);
	});

/** Who has a side speaks in its column; the columns of the sides hold no other side. */
function columns({ disputes: all, actors }: Corpus): Problem[] {
	const sides = new Map(actors.map(({ id, data }) => [id, data.side]));
	return all.flatMap(({ file, data }) =>
		Object.entries(data.accounts).flatMap(([column, sayings]) =>
			(sayings ?? []).flatMap(({ holder }, index) => {
				const side = typeof holder === 'string' ? sides.get(holder) : undefined;
				if (side === undefined || side === 'none' || side === column || !SIDES.includes(column)) return [];
				return report({
					file,
					field: `accounts.${column}[${index}].holder`,
					found: `${JSON.stringify(holder)}, whose side is "${side}"`,
					expected: `a holder whose side is "${column}"`,
					mend: `move the statement to accounts.${side}, or correct its holder`,
				});
			}),
		),
	);
}

const ties = ({ relations }: Corpus, key: Key): Problem[] =>
	relations.flatMap(({ file, data }) => {
		const problems: Problem[] = [];
		if (data.from === data.to)
			problems.push(
				report({
					file,
					field: 'to',
					found: `"${data.to}", which is also "from"`,
					expected: 'another actor',
					mend: 'correct one of the two ends',
				}),
			);
		const asserting = new Set(data.assertedBy.map(key));
		data.deniedBy.forEach((speaker, index) => {
			if (asserting.has(key(speaker)))
				problems.push(
					report({
						file,
						field: `deniedBy[${index}]`,
						found: `${JSON.stringify(speaker)}, which asserts it too`,
						expected: 'somebody who denies what others assert',
						mend: 'take it out of one of the two lists',
					}),
				);
		});
		return problems;
	});
