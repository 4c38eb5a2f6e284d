import { expect, it } from 'vitest';
import { decodeStands, encodeStands, membersOf } from './index-start.ts';
import type { SearchRecord } from './record.ts';

const record = (
	path: string,
	kind: SearchRecord['kind'],
	more: Partial<SearchRecord> = {},
): SearchRecord => ({
	path,
	kind,
	title: path,
	names: [],
	text: '',
	actors: [],
	...more,
});
const records = [
	record('/actors/a/', 'Actors', { actors: ['a'] }),
	record('/actors/a/#b', 'Actors', { actors: ['a', 'b'] }),
	record('/timeline/#e', 'Events', { same: { path: '/claims/c/', title: 'c' } }),
	record('/claims/c/', 'Claims', { status: 'disputed' }),
	record('/claims/d/', 'Claims', { status: 'agreed' }),
];

it('where records stand, and which say the same, is the same after its way to a browser', () => {
	expect(encodeStands(records)).toBe('Actors/0 Actors/0# Events Claims*2|2=3');
	expect(decodeStands(encodeStands(records))).toEqual({
		locations: [
			{ kind: 'Actors', page: { number: 0, whole: true } },
			{ kind: 'Actors', page: { number: 0, whole: false } },
			{ kind: 'Events' },
			{ kind: 'Claims' },
			{ kind: 'Claims' },
		],
		pairs: [[2, 3]],
	});
	expect(decodeStands('')).toEqual({ locations: [], pairs: [] });
});

it('membersOf lists records by who they are about and by status', () => {
	expect(membersOf(records)).toEqual({
		actor: { a: [0, 1], b: [1] },
		status: { disputed: [3], agreed: [4] },
	});
});
