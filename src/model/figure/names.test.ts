import { expect, it } from 'vitest';
import { aCorpus } from '../testing/corpus.ts';
import { anActor, aPlace } from '../testing/entries.ts';
import { nameReader } from './names.ts';

const namesIn = nameReader(
	aCorpus({
		places: [
			aPlace({ aliases: ['Panjgoor'] }),
			aPlace({ id: 'balochistan', name: 'Balochistan', kind: 'province' }),
		],
		actors: [
			anActor({ id: 'omar', name: 'Mulla Omar', short: 'Omar', kind: 'person' }),
			anActor({ id: 'front', name: 'Panjgur Front', kind: 'armed-group' }),
		],
	}),
);

it('reads persons and places by any of their names', () => {
	expect([...namesIn('Omar came to Panjgoor.')]).toEqual(['omar', 'panjgur']);
});

it('reads no province, no part of a word and no place in the name of a group', () => {
	expect([...namesIn('The Panjgur Front of Balochistan, Omarov and Panjgurs')]).toEqual([]);
});
