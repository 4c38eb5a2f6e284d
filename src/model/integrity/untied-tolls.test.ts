import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, anEvent } from '../testing/entries.ts';
import { untiedTolls } from './untied-tolls.ts';

const other = (text: string) => ({ claims: [aClaim(), aClaim({ id: 'five-killed', text })] });

it('accepts a count of another day or place, and one that is of the event', () => {
	expect(told(untiedTolls, other('In Panjgur 5 people were killed on 17 January 2024.'))).toBe('');
	expect(told(untiedTolls, other('In Zahedan 5 people were killed on 16 January 2024.'))).toBe('');
	const events = [anEvent({ claims: ['strike-on-panjgur', 'five-killed'] })];
	expect(told(untiedTolls, { ...other('In Panjgur 5 people were killed on 16 January 2024.'), events })).toBe(
		'',
	);
});

it('reports a count of the day and place of an event that does not have the claim', () => {
	expect(
		told(untiedTolls, other('In Panjgur 5 people were killed on 16 January 2024.')),
	).toMatchInlineSnapshot(
		`"src/content/claims/five-killed.yaml: text: found a number of dead or injured of the day and place of "iran-strikes-panjgur", of which it is no claim; expected a claim of that event, whose tolls then bear it out. To mend: add "five-killed" to "claims" in src/content/events/iran-strikes-panjgur.yaml, with its toll if it is another; or say what else it tells of [untied-tolls]"`,
	);
});
