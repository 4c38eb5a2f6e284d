import { expect, it } from 'vitest';
import { passageOf, quantityReader } from './quantity.ts';

const border = quantityReader({ about: [['border*'], ['long', 'length']], units: ['km', 'kilomet*'] });
const founding = quantityReader({ about: [['Jundullah'], ['founded']], units: ['year'] });
const missing = quantityReader({ about: [['missing'], ['cases', 'spoke of']] });
const values = (read: typeof border, text: string, around?: string, isPart?: boolean): number[] =>
	read(passageOf(text, around, isPart)).map(({ value }) => value);

it('reads figures in the unit, those that share it too', () => {
	expect(
		values(border, 'The length of the border was given as 900, 909 or 959 kilometres in 12 books.'),
	).toEqual([900, 909, 959]);
});

it('reads nothing in a text about something else, nor in another sentence', () => {
	expect(values(border, 'The road is 90 km long.')).toEqual([]);
	expect(values(border, 'The border is long. A road of 90 km leads there.')).toEqual([]);
});

it('takes what a text is about from the claim around it, if the sentence says what is measured', () => {
	expect(values(border, 'It is 917 km long.', 'The border is disputed.')).toEqual([917]);
	expect(values(border, 'It lies 30 km inside.', 'The length of the border is disputed.')).toEqual([]);
});

it('leaves that to the claim for a position, which is a part of it', () => {
	expect(values(border, '917 km.', 'The length of the border is disputed.', true)).toEqual([917]);
});

it('reads years clause by clause', () => {
	expect(values(founding, 'Jundullah was founded in 2002 or 2003, and fought from 2005.')).toEqual([
		2002, 2003,
	]);
});

it('reads every number without a unit, but for small ones in words and shares', () => {
	expect(
		values(missing, 'Of the missing it spoke of 50, of 2,792 cases, three towns and 12 per cent.'),
	).toEqual([50, 2792]);
});
