import { expect, it } from 'vitest';
import { pakistan, told } from '../testing/corpus.ts';
import { anActor, aRelation } from '../testing/entries.ts';
import { tieNames } from './tie-names.ts';

const army = () =>
	anActor({ id: 'army', name: 'Armed forces of Iran', short: 'Forces', aliases: ['Iran Army'] });
const check = (sentence: string, from = 'iran') =>
	told(tieNames, {
		relations: [aRelation({ from, sentence })],
		actors: [anActor({ aliases: ['Islamic Republic'] }), pakistan(), army()],
	});

it('reports the actor whom a sentence does not name', () => {
	expect(check('Pakistan said that the alliance had struck.')).toMatchInlineSnapshot(
		`"src/content/relations/iran-struck-pakistan.yaml: sentence: found a sentence that does not name iran: “Pakistan said that the alliance had struck.”; expected “Iran” or another name of Government of Iran. To mend: write the name in place of “he”, “the group” or “the two”, as the sentence is also read alone [tie-names]"`,
	);
	expect(check('The two met in Davos on that day.').split('\n')).toHaveLength(2);
});

it.each([
	'Iran struck Pakistan.',
	'Iran’s missiles crossed Pakistan’s border.',
	'Iranian missiles hit a Pakistani village.',
	'The Government of Pakistan protested to the Islamic Republic.',
])('accepts names, short names, aliases and adjectives: %s', (sentence) => {
	expect(check(sentence)).toBe('');
});

it('takes a genitive for the same name', () => {
	expect(check('Iran’s army struck Pakistan.', 'army')).toBe('');
});

it('does not take a part of a word for a name', () => {
	expect(check('An Iranologist wrote to Pakistan.')).not.toBe('');
});
