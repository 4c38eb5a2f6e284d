import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { twins } from './twins.ts';

const says = 'It was so.';
const toll = { killed: { min: 2, max: 2 }, countedBy: 'iran', asOf: '2024-01-17', source: 'dawn-on-strike' };
const position = (holder: string | { name: string }, statement: string) => ({
	...{ holder, statement, sources: ['dawn-on-strike'] },
});

it('lets different things stand side by side', () => {
	const events = [
		one.anEvent({ tolls: [toll, { ...toll, asOf: '2024-01-18' }, { ...toll, countedBy: 'pakistan' }] }),
	];
	const claims = [
		one.aClaim({ positions: [position('iran', 'It was so.'), position('iran', 'It was not so.')] }),
	];
	const actors = [one.anActor({ aliases: ['Al-Adl', 'al Adl', 'Aladl'] })];
	expect(told(twins, { events, claims, actors, home: [], lesson: [] })).toBe('');
});

it.each([
	[
		'a source that is cited twice',
		{ claims: [one.aClaim({ citations: ['a', 'b', 'a'].map((source) => ({ source, says })) })] },
		'citations[2]: found {"source":"a"',
	],
	[
		'a toll',
		{ events: [one.anEvent({ tolls: [toll, { ...toll, source: 'irna-on-strike' }] })] },
		'tolls[1]: found',
	],
	[
		'a position of somebody by id and by name',
		{
			claims: [
				one.aClaim({
					positions: [position('iran', says), position({ name: 'Government of IRAN' }, 'it was so')],
				}),
			],
		},
		'positions[1]: found',
	],
	[
		'an actor of an event',
		{ events: [one.anEvent({ actors: ['iran', 'iran'] })] },
		'actors[1]: found "iran"',
	],
	[
		'a claim',
		{ events: [one.anEvent({ claims: ['a', 'b', 'a'] })] },
		'claims[2]: found "a", which is the same as claims[0]',
	],
	[
		'an alias in another spelling',
		{ actors: [one.anActor({ aliases: ['Adl Army', 'ADL army'] })] },
		'aliases[1]: found "ADL army"',
	],
	['a country', { places: [one.aPlace({ country: ['IR', 'IR'] })] }, 'country[1]: found "IR"'],
	[
		'one who asserts',
		{ relations: [one.aRelation({ assertedBy: ['iran', { name: 'Government of Iran' }] })] },
		'assertedBy[1]: found {"name":"Government of Iran"}',
	],
])('refuses %s twice', (_, replaced, expected) => {
	expect(told(twins, replaced)).toContain(expected);
});
