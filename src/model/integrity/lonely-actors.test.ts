import { expect, it } from 'vitest';
import { pakistan, told } from '../testing/corpus.ts';
import { anActor, aRelation } from '../testing/entries.ts';
import { lonelyActors } from './lonely-actors.ts';

it('reports an actor without a relation', () => {
	const actors = [anActor(), pakistan(), anActor({ id: 'turkey', name: 'Turkey' })];
	expect(told(lonelyActors, { actors })).toMatchInlineSnapshot(
		`"src/content/actors/turkey.mdx: found no relation from or to "turkey"; expected at least one. To mend: add a file to src/content/relations with "turkey" in from or to [lonely-actors]"`,
	);
});

it('reports a relation of an actor with itself', () => {
	const relations = [aRelation(), aRelation({ id: 'iran-struck-iran', to: 'iran' })];
	expect(told(lonelyActors, { relations })).toMatchInlineSnapshot(
		`"src/content/relations/iran-struck-iran.yaml: to: found "iran" on both ends; expected two actors. To mend: name the other actor [lonely-actors]"`,
	);
});

it('accepts actors at either end of a relation', () => {
	expect(told(lonelyActors)).toBe('');
});
