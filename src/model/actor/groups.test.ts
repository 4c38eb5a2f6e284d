import { expect, it } from 'vitest';
import { actorSchema } from '../../schemas/actor.ts';
import { actorGroups } from './groups.ts';
import { aDossier } from '../testing/corpus.ts';
import { anActor } from '../testing/entries.ts';

const kinds = actorSchema.shape.kind.options;
const { actors } = aDossier({
	actors: [
		...kinds.map((kind, n) => anActor({ id: kind, kind, order: n + 3 })),
		anActor({ order: 1 }),
		anActor({ id: 'pakistan', order: 2 }),
	],
});

it('parts actors in the order in which readers meet them', () => {
	expect(actorGroups(actors).map((group) => [group.name, ...group.actors.map(({ id }) => id)])).toEqual([
		['Governments and forces', 'iran', 'pakistan', 'government', 'armed-force'],
		['Armed groups', 'armed-group'],
		['A people and its movements', 'movement', 'people'],
		['Other states and organisations', 'state', 'international-organisation'],
		['Organisations', 'organisation'],
		['People', 'person'],
	]);
});

it('has a group for every kind', () => {
	expect(actorGroups(actors).flatMap((group) => group.actors)).toHaveLength(actors.length);
});

it('leaves out a group with nobody in it', () => {
	expect(actorGroups(aDossier().actors).map(({ name }) => name)).toEqual(['Governments and forces']);
});
