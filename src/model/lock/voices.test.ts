import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { aCorpus } from '../testing/corpus.ts';
import { aChange, aClaim } from '../testing/entries.ts';
import { compareWithLock } from './compare.ts';
import type { Lock } from './lock.ts';

/** Who says a published claim. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const compare = (corpus: Corpus, lock: Lock = new Map()) =>
	compareWithLock(corpus, lock, { file: 'src/content.lock', day: FIRST, hash });

const FIRST = '2026-11-10';
const NONE = { corrections: [], changes: [], redirects: [] };
const text = 'Iran struck a village in Panjgur on 16 January 2024.';
const change = (before: string, after: string) => aChange({ before, after, date: '2026-11-15' });

const said = (author: string, holders: readonly string[] = [], more: Partial<Corpus> = {}) =>
	aCorpus({
		...NONE,
		claims: [
			aClaim({
				text,
				status: holders.length > 0 ? 'disputed' : 'attributed',
				...(author && { author }),
				...(holders.length > 0 && {
					positions: holders.map((holder, index) => ({
						holder,
						statement: `Account ${index}.`,
						sources: ['dawn-report'],
					})),
				}),
			}),
		],
		...more,
	});
const fields = (before: Corpus, after: Corpus): string[] =>
	compare(after, compare(before).next).refused.map(({ field = '' }) => field);

it('who says a claim does not change in silence', () => {
	expect(fields(said('iran-government'), said('pakistan-government'))).toEqual(['author']);
	expect(fields(said('', ['iran-government']), said('', ['pakistan-government']))).toEqual([
		'positions[0].holder',
	]);
});

it('who says accounts does not swap places in silence', () => {
	expect(
		fields(
			said('', ['iran-government', 'pakistan-government']),
			said('', ['pakistan-government', 'iran-government']),
		),
	).toEqual(['positions[0].holder', 'positions[1].holder']);
});

it('who says a claim changes when that is told', () => {
	const told = { changes: [change('iran-government', 'pakistan-government')] };
	expect(fields(said('iran-government'), said('pakistan-government', [], told))).toEqual([]);
});

it('who says an account does not change with its words unless that is told, too', () => {
	const reworded = (holder: string) =>
		aCorpus({
			...NONE,
			claims: [
				aClaim({
					text,
					status: 'disputed',
					positions: [{ holder, statement: 'In other words.', sources: ['dawn-report'] }],
				}),
			],
			changes: [change('Account 0.', 'In other words.')],
		});
	expect(fields(said('', ['iran-government']), reworded('iran-government'))).toEqual([]);
	expect(fields(said('', ['iran-government']), reworded('pakistan-government'))).toEqual([
		'positions[0].holder',
	]);
});

it('who says a claim is recorded anew, with nothing refused, where an older lock does not know it', () => {
	const old = new Map(
		[...compare(said('iran-government')).next].map(([address, line]) => [address, { ...line, voices: [] }]),
	);
	const { refused, stale, next } = compare(said('iran-government'), old);
	expect(refused).toEqual([]);
	expect(stale).not.toEqual([]);
	expect(next.get('claims/strike-on-panjgur')).toMatchObject({
		since: FIRST,
		voices: [hash('iran-government')],
	});
});

it('an account may be joined by another, if the account is told as added', () => {
	const added = (holders: string[]) =>
		said('', holders, {
			changes: [aChange({ before: undefined, after: 'Account 1.', date: '2026-11-15' })],
		});
	expect(fields(said('', ['iran-government']), added(['iran-government', 'pakistan-government']))).toEqual(
		[],
	);
});
