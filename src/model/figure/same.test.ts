import { expect, it } from 'vitest';
import { aCorpus } from '../testing/corpus.ts';
import { aClaim, anEvent, aQuantity } from '../testing/entries.ts';
import { sameAs, sameReport } from './same.ts';

const claim = (id: string, text: string) =>
	aClaim({ id, text, citations: [{ source: 'dawn-on-strike', says: 'It says so.' }] });
const corpus = aCorpus({
	claims: [
		claim('one', 'Iran struck 14 villages in Panjgur on 16 January 2024.'),
		claim('same-day', 'Panjgur was struck on 16 January 2024, people said.'),
		claim('same-number', 'In Panjgur 14 villages were counted.'),
		claim('other-place', 'Elsewhere 14 villages were counted on 16 January 2024.'),
		claim('other-figure', 'In Panjgur 15 villages were counted.'),
		claim('of-the-event', 'It began in the evening, people said.'),
	],
	events: [anEvent({ claims: ['one', 'of-the-event'] })],
	quantities: [
		aQuantity({
			figures: ['one', 'other-figure'].map((id) => ({ min: 14, by: 'pakistan', on: '2024', claim: id })),
		}),
	],
});

it('lists claims of the same subject and figure, of the same event and of the same quantity', () => {
	expect(sameAs(corpus, 'one').map(({ id, shares }) => `${id}: ${shares.join(', ')}`)).toEqual([
		'same-day: panjgur, 16 January 2024',
		'same-number: panjgur, 14',
		'of-the-event: event iran-strikes-panjgur',
		'other-figure: quantity “Villages that were struck”',
	]);
});

it('says what is closest to an id that does not exist', () => {
	expect(sameReport(corpus, 'same-dey')).toBe('There is no claim "same-dey"; the closest is "same-day".\n');
});
