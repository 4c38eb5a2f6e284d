import { expect, test } from 'vitest';
import { aDossier, pakistan } from '../testing/corpus.ts';
import { aPicture, anActor, aRelation } from '../testing/entries.ts';
import { abbreviated, fanOf, fansOf, toldByActor, type Fan } from './fan.ts';

const group = () => anActor({ id: 'group', name: 'A Long Army', short: 'ALA', side: 'none', order: 3 });
const actors = () => [anActor(), pakistan(), group()];
const told = (fans: readonly Fan[]): string[] =>
	fans.flatMap(({ hub, arrows }) =>
		arrows.map(
			({ words, inward, ends }) =>
				`${hub} ${inward ? '<-' : '->'} ${words}: ${ends.map(({ actor, note }) => `${actor.id} (${note})`).join(', ')}`,
		),
	);

test('a picture by who does it joins the ties of one actor, with their dates and who denies them', () => {
	const { pictures } = aDossier({
		actors: actors(),
		relations: [
			aRelation({ id: 'late', from: 'pakistan', to: 'iran', span: { from: '2024-01-18' } }),
			aRelation({ id: 'other', from: 'pakistan', to: 'group', deniedBy: ['group'] }),
			aRelation({ id: 'early', span: { from: '2019' } }),
			aRelation({ id: 'words', type: 'accuses' }),
		],
	});
	expect(told(fansOf(pictures[0]!))).toEqual([
		'Iran -> struck: pakistan (since 2019)',
		'Pakistan -> struck: group (denied by ALA), iran (since 18\u00a0January\u00a02024)',
	]);
});

test('a picture by who says so shows a charge from each accuser, voices without a page last', () => {
	const { pictures } = aDossier({
		actors: actors(),
		pictures: [aPicture({ types: ['shelters'], by: 'assertedBy' })],
		relations: [
			aRelation({
				type: 'shelters',
				to: 'group',
				assertedBy: [{ name: 'An official' }, 'pakistan'],
				deniedBy: ['iran', 'group'],
			}),
		],
	});
	expect(told(fansOf(pictures[0]!))).toEqual([
		'Pakistan -> accuses Iran of sheltering: group (denied by Iran and ALA)',
		'An official -> accuses Iran of sheltering: group (denied by Iran and ALA)',
	]);
});

test('the fan of an actor has its own ties, then those of others, each neighbour once on an arrow', () => {
	const { actors: all } = aDossier({
		actors: actors(),
		relations: [
			aRelation({ id: 'one', type: 'accuses', deniedBy: ['pakistan'] }),
			aRelation({ id: 'two', type: 'accuses' }),
			aRelation({ id: 'three', from: 'group', to: 'iran', type: 'leads', span: { to: '2010' } }),
			aRelation({ id: 'four', from: 'pakistan', to: 'iran', type: 'leads' }),
		],
	});
	expect(told([fanOf(all.find(({ id }) => id === 'iran')!)])).toEqual([
		'Iran -> accused: pakistan (partly denied by Pakistan)',
		'Iran <- was led by: group ()',
		'Iran <- is led by: pakistan ()',
	]);
});

test('every tie is told once, under the actor that it starts from, the oldest first and those without date last', () => {
	const { actors: all } = aDossier({
		actors: actors(),
		relations: [
			aRelation({ id: 'undated' }),
			aRelation({ id: 'late', span: { from: '2024' } }),
			aRelation({ id: 'early', to: 'group', span: { from: '2019' } }),
		],
	});
	expect(
		toldByActor(all).map(({ actor, own, byOthers }) => [actor.id, own.map(({ id }) => id), byOthers.length]),
	).toEqual([
		['iran', ['early', 'late', 'undated'], 0],
		['pakistan', [], 1],
		['group', [], 1],
	]);
});

test('short names of capitals are explained, wherever they stand in a picture', () => {
	const { pictures, actors: all } = aDossier({
		actors: actors(),
		relations: [aRelation({ deniedBy: ['group'] })],
	});
	expect(abbreviated(fansOf(pictures[0]!), all).map(({ name }) => name)).toEqual(['A Long Army']);
});
