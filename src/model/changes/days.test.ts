import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier.ts';
import type { Recorded } from '../lock/lock.ts';
import { aDossier, anEdition } from '../testing/corpus.ts';
import { aChange, aClaim, aCorrection } from '../testing/entries.ts';
import { changeDays } from './days.ts';
import { historyOf } from './history.ts';
import { changeNews, correctionNews } from './news.ts';

const record = (...lines: [address: string, first: string, since?: string][]) =>
	anEdition({
		published: new Map(
			lines.map(([address, first, since = first]): [string, Recorded] => [
				address,
				{ address, first, since, state: 'page', hashes: ['0123456789ab'], voices: [] },
			]),
		),
	});
const strike = 'claims/strike-on-panjgur';
const chapter = 'background/the-strikes';
const [BEGAN, THEN, NOW] = ['2026-10-01', '2026-10-05', '2026-11-01'] as const;
const quiet = { corrections: [], changes: [], redirects: [] };

const dossier = (edition: Dossier['edition'], more: Parameters<typeof aDossier>[0] = quiet) =>
	aDossier({ ...quiet, ...more }, edition);

describe('the days', () => {
	it('tell nothing of the first day of the record, on which all was new', () => {
		expect(changeDays(dossier(record([strike, BEGAN], [chapter, BEGAN])))).toEqual([]);
	});

	it('tell what is new and what says something else, the newest first', () => {
		const days = changeDays(dossier(record([strike, THEN], [chapter, BEGAN, NOW])));
		expect(days.map(({ date }) => date)).toEqual([NOW, THEN]);
		expect(days[0]!.changedPages.map(({ path }) => path)).toEqual(['/background/the-strikes/']);
		expect(days[1]!.claims.map(({ id }) => id)).toEqual(['strike-on-panjgur']);
		expect(days[1]!.pages).toEqual([]);
	});

	it('put corrections, other words and redirects on their day', () => {
		const [day, ...others] = changeDays(aDossier());
		expect(others).toEqual([]);
		expect([day!.corrections, day!.changes, day!.redirects].map(({ length }) => length)).toEqual([1, 1, 1]);
	});
});

describe('the history of a claim', () => {
	const [change, correction] = [
		aChange({ date: THEN }),
		aCorrection({ date: NOW, page: undefined, claim: 'strike-on-panjgur' }),
	];
	const kinds = (made: Dossier): string[] =>
		historyOf(
			made.claims.find(({ id }) => id === 'strike-on-panjgur')!,
			made,
		).map(({ kind, date }) => `${kind} ${date}`);

	it('begins with its publication, and tells each change on its day', () => {
		const other = aClaim({ id: 'another-claim', text: 'Iran struck a home in Panjgur on 16 January 2024.' });
		const more = {
			claims: [aClaim(), other],
			changes: [change, aChange({ id: 'of-another', claim: other.id })],
			corrections: [correction],
		};
		expect(kinds(dossier(record([strike, BEGAN]), more))).toEqual([
			`published ${BEGAN}`,
			`changed ${THEN}`,
			`corrected ${NOW}`,
		]);
	});

	it('tells of one day what came first, whatever the names of the files', () => {
		const steps = [
			aChange({ id: 'a', date: THEN, before: 'Two.', after: 'Three.' }),
			aChange({ id: 'b', date: THEN, before: 'One.', after: 'Two.' }),
			aChange({ id: 'c', date: THEN, before: 'Four.', after: 'One.' }),
			aChange({ id: 'd', date: BEGAN, before: 'Three.', after: 'Four.' }),
		];
		const made = dossier(anEdition(), { ...quiet, changes: steps });
		const past = historyOf(
			made.claims.find(({ id }) => id === 'strike-on-panjgur')!,
			made,
		);
		expect(past.map((step) => step.kind === 'changed' && step.change.id)).toEqual(['d', 'c', 'b', 'a']);
	});

	it('tells of words that were changed back on their day', () => {
		const steps = [
			aChange({ id: 'a', date: THEN, before: 'One.', after: 'Two.' }),
			aChange({ id: 'b', date: THEN, before: 'Two.', after: 'One.' }),
		];
		const made = dossier(anEdition(), { ...quiet, changes: steps });
		const past = historyOf(
			made.claims.find(({ id }) => id === 'strike-on-panjgur')!,
			made,
		);
		expect(past).toHaveLength(2);
	});

	it('is empty for a claim that was never published', () => {
		expect(kinds(dossier(anEdition()))).toEqual([]);
	});
});

describe('the news', () => {
	it('of corrections have one entry for each, on its day', () => {
		expect(correctionNews(aDossier())).toEqual([
			{
				path: '/corrections/#day-of-the-strike',
				title: expect.stringMatching(/^Corrected: /) as unknown,
				text: expect.stringMatching(/^Was: .+\nNow: .+\nWhat showed it: .+$/) as unknown,
				published: NOW,
				updated: NOW,
				kind: 'correction',
			},
		]);
	});

	it('of changes have every page, and claims that are new or changed since the record began', () => {
		const paths = (edition: Dossier['edition']): string[] =>
			changeNews(dossier(edition)).map(({ path, updated }) => `${path} ${updated}`);
		expect(paths(record([strike, BEGAN], [chapter, BEGAN]))).toEqual([`/background/the-strikes/ ${BEGAN}`]);
		expect(paths(record([strike, BEGAN, NOW], [chapter, BEGAN]))).toEqual([
			`/claims/strike-on-panjgur/ ${NOW}`,
			`/background/the-strikes/ ${BEGAN}`,
		]);
	});

	it('of changes cut no day in two, however much it brought', () => {
		const claims = [aClaim(), ...Array.from({ length: 130 }, (_, index) => aClaim({ id: `claim-${index}` }))];
		const made = dossier(
			record([chapter, BEGAN], ...claims.slice(1).map(({ id }): [string, string] => [`claims/${id}`, THEN])),
			{ ...quiet, claims },
		);
		const news = changeNews(made);
		expect(news.filter(({ kind }) => kind === 'claim')).toHaveLength(130);
		expect(news).toHaveLength(130);
	});

	it('of a claim that was changed tell what it said', () => {
		const edition = record([strike, BEGAN, NOW], [chapter, BEGAN]);
		const step = { date: NOW, after: 'Two.', why: 'A second was found.' };
		const told = (before?: string): string =>
			changeNews(dossier(edition, { ...quiet, changes: [aChange({ ...step, before })] }))[0]!.text;
		expect(told('One.')).toMatch(/\nWas: One\.\nNow: Two\.\nA second was found\.$/);
		expect(told()).toMatch(/\nAdded: Two\.\nA second was found\.$/);
	});
});
