import { expect, it } from 'vitest';
import type { Location } from './location.ts';
import { groupRecords, narrow } from './narrow.ts';

const at = (kind: string): Location => ({ kind }) as Location;
/** Records 0 and 1 are claims, 2 is an event; 0 and 2 are about one actor; 1 is disputed. */
const groups = groupRecords([at('Claims'), at('Claims'), at('Events')], {
	actor: { one: [0, 2] },
	status: { disputed: [1] },
});
const scores = new Map([
	[0, 3],
	[1, 2],
	[2, 1],
]);

it('leaves all without a filter, and counts each value', () => {
	const { left, counts } = narrow(scores, {}, groups);
	expect(left).toEqual(scores);
	expect(counts.kind).toEqual(
		new Map([
			['Claims', 2],
			['Events', 1],
		]),
	);
	expect(counts.actor).toEqual(new Map([['one', 2]]));
});

it('leaves what fits every filter; a filter’s own counts are as if it were open', () => {
	const { left, counts } = narrow(scores, { kind: 'Claims', actor: 'one' }, groups);
	expect(left).toEqual(new Map([[0, 3]]));
	expect(counts.kind).toEqual(
		new Map([
			['Claims', 1],
			['Events', 1],
		]),
	);
	expect(counts.status).toEqual(new Map([['disputed', 0]]));
});

it('leaves nothing for a value that does not exist, or without the lists of members', () => {
	expect(narrow(scores, { kind: 'Nothing' }, groups).left.size).toBe(0);
	expect(narrow(scores, { actor: 'one' }, groupRecords([at('Claims')])).left.size).toBe(0);
});
