import { expect, test } from 'vitest';
import { aDossier, pakistan } from '../corpus-fixture.ts';
import { anActor, aRelation } from '../fixtures.ts';
import { edgesOf, numberedByPhase } from './edges.ts';

const group = () => anActor({ id: 'group', name: 'A group', side: 'none', order: 3 });
const edgesFor = (...relations: ReturnType<typeof aRelation>[]) =>
	edgesOf(
		numberedByPhase(aDossier({ relations, actors: [anActor(), pakistan(), group()] }).relations).flatMap(
			({ ties }) => ties,
		),
	);

test('ties of one manner and direction become one edge, in the order of their first', () => {
	const edges = edgesFor(
		aRelation({ id: 'one', type: 'struck' }),
		aRelation({ id: 'two', type: 'talks-with' }),
		aRelation({ id: 'three', type: 'accuses' }),
		aRelation({ id: 'four', from: 'pakistan', to: 'iran', type: 'condemns' }),
	);
	expect(edges.map(({ from, manner, relations }) => [from.id, manner, relations.join(' ')])).toEqual([
		['iran', 'hostile', 'one three'],
		['iran', 'friendly', 'two'],
		['pakistan', 'hostile', 'four'],
	]);
});

test('numbers say whose account a tie is and who is denied, those of both or of others first', () => {
	const [edge] = edgesFor(
		aRelation({ id: 'a', assertedBy: ['iran'] }),
		aRelation({ id: 'b', assertedBy: ['pakistan'], deniedBy: ['iran'] }),
		aRelation({ id: 'c', assertedBy: ['iran', 'pakistan'] }),
		aRelation({ id: 'd', assertedBy: ['iran', 'group'] }),
		aRelation({ id: 'e', assertedBy: ['iran', 'pakistan'] }),
	);
	expect(edge).toMatchObject({ label: '3–5, IR 1, PK 2×', account: 'other', denied: true });
});

test('an edge has the account that all its ties share', () => {
	const [edge] = edgesFor(
		aRelation({ id: 'one', assertedBy: ['iran'] }),
		aRelation({ id: 'two', assertedBy: ['iran'] }),
	);
	expect(edge).toMatchObject({ label: 'IR 1, 2', account: 'iran', denied: false });
});

test('a tie stands under the time at which it is first shown, and numbers go on from time to time', () => {
	const { relations } = aDossier({
		relations: [
			aRelation({ id: 'late', span: { from: '2025' } }),
			aRelation({ id: 'long', span: { from: '2019' } }),
			aRelation({ id: 'january', span: { from: '2024-01-16' } }),
		],
	});
	expect(
		numberedByPhase(relations).map(({ phase, ties }) => [
			phase,
			...ties.map(({ relation, number }) => `${number} ${relation.id}`),
		]),
	).toEqual([
		['before', '1 long'],
		['during', '2 january'],
		['after', '3 late'],
	]);
});
