import { expect, it } from 'vitest';
import { speakerKeys } from './speaker.ts';
import { anActor } from '../testing/entries.ts';

const key = speakerKeys({ actors: [anActor({ aliases: ['Islamic Republic'] })] });

it.each([
	['an id', 'iran'],
	['the name', { name: 'Government of Iran' }],
	['another spelling', { name: 'government of IRAN.', role: 'a state' }],
	['the short form', { name: 'Iran' }],
	['an alias', { name: 'Islamic republic' }],
])('knows an actor by %s', (_, speaker) => {
	expect(key(speaker)).toBe('iran');
});

it('takes two spellings of somebody without a page for one', () => {
	expect(key({ name: 'A. Baloch' })).toBe(key({ name: 'a baloch', role: 'scholar' }));
	expect(key({ name: 'A. Baloch' })).not.toBe(key({ name: 'B. Baloch' }));
});
