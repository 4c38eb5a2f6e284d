import { expect, it } from 'vitest';
import { groupByPage, mergeAnswers } from './merge.ts';

const answer = (...found: [id: string, score: number][]) => found.map(([id, score]) => ({ id, score }));
const order = (scores: ReadonlyMap<string, number>): string[] =>
	[...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);

it('puts a record with all words before one with some', () => {
	const scores = mergeAnswers([[answer(['both', 1], ['one', 2])], [answer(['both', 1], ['other', 2])]], 100);
	expect(order(scores)[0]).toBe('both');
});

it('counts a rare word more than a common one', () => {
	const common = answer(...Array.from({ length: 60 }, (_, n): [string, number] => [`r${n}`, 1]));
	const scores = mergeAnswers([[common], [answer(['rare', 1])]], 100);
	expect(order(scores)[0]).toBe('rare');
});

it('finds what another word for the same finds, a little behind the word itself', () => {
	const scores = mergeAnswers([[answer(['typed', 3]), answer(['same', 9])]], 100);
	expect([...scores.keys()].sort()).toEqual(['same', 'typed']);
	expect(scores.get('typed')).toBeGreaterThan(scores.get('same')!);
});

it('passes over a word that is nowhere', () => {
	expect(order(mergeAnswers([[answer()], [answer(['found', 1])]], 100))).toEqual(['found']);
	expect(mergeAnswers([[answer()]], 100).size).toBe(0);
});

const pageOf = (id: string) => (id.startsWith('page') ? { page: 'page', whole: id === 'page' } : undefined);

it('puts the hits of one page together under the best, which the others lift', () => {
	const scores = new Map([
		['page#a', 5],
		['alone', 5.5],
		['page#b', 4],
	]);
	expect(groupByPage(scores, () => 'Background', pageOf).map(({ id, others }) => [id, others])).toEqual([
		['page#a', ['page#b']],
		['alone', []],
	]);
});

it('weighs kinds, and a page as such before a part of it that fits as well', () => {
	const kinds = new Map<string, 'Statements' | 'Events'>([
		['claim', 'Statements'],
		['event', 'Events'],
	]);
	const same = new Map([
		['claim', 1],
		['event', 1],
	]);
	expect(
		groupByPage(
			same,
			(id) => kinds.get(id),
			() => undefined,
		)[0]!.id,
	).toBe('event');
	const parts = new Map([
		['page#a', 1],
		['page', 1],
	]);
	expect(groupByPage(parts, () => 'Actors', pageOf)[0]!.id).toBe('page');
});

it('orders equals by their ids, so that a search always answers the same', () => {
	const scores = new Map([
		['b', 1],
		['a', 1],
	]);
	expect(
		groupByPage(
			scores,
			() => 'Events',
			() => undefined,
		).map(({ id }) => id),
	).toEqual(['a', 'b']);
});
