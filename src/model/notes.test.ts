import { beforeEach, expect, it } from 'vitest';
import { aDossier } from './testing/corpus.ts';
import { aClaim } from './testing/entries.ts';
import { Notes } from './notes.ts';
import { parseProse } from './prose/parse.ts';

const { claims } = aDossier({
	claims: [aClaim(), aClaim({ id: 'second', text: 'The second claim of this page.' })],
});
const first = claims.find(({ id }) => id === 'strike-on-panjgur')!;
const second = claims.find(({ id }) => id === 'second')!;
let notes: Notes;

beforeEach(() => {
	notes = new Notes([first, second], parseProse('<Claim id="second">It</Claim>.'));
});

it('numbers claims in the order of the page, not of the marks', () => {
	expect(notes.mark('second', true)).toEqual({ number: 2, id: 'claim-second', href: '#note-2' });
	expect(notes.mark('strike-on-panjgur', false)).toEqual({
		number: 1,
		id: 'claim-strike-on-panjgur',
		href: '#note-1',
	});
});

it('gives a repeated mark the same number, and the address of the claim to the first only', () => {
	const marks = [1, 2, 3].map(() => notes.mark('second', true));
	expect(marks.map((mark) => mark?.number)).toEqual([2, 2, 2]);
	expect(marks.map((mark) => mark?.id)).toEqual(['claim-second', undefined, undefined]);
	expect(marks.map((mark) => mark?.href)).toEqual(['#note-2', '#note-2', '#note-2']);
});

it('gives the address of a claim that the prose uses to a mark in the prose, whatever is printed first', () => {
	expect(notes.mark('second', false)?.id).toBeUndefined();
	expect(notes.mark('second', true)?.id).toBe('claim-second');
	expect(notes.mark('second', false)?.id).toBeUndefined();
});

it('has no mark for a claim that the page does not note', () => {
	expect(notes.mark('third', true)).toBeUndefined();
});

it('puts a claim into the margin at its first use only', () => {
	expect([notes.aside('second'), notes.aside('strike-on-panjgur'), notes.aside('second')]).toEqual([
		2,
		1,
		undefined,
	]);
});

it('puts nothing into the margin for a claim without a note', () => {
	expect(notes.aside('nowhere')).toBeUndefined();
});
