import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, aClaim, aDispute, anEvent, aRelation, aSource } from '../testing/entries.ts';
import { pagesAsOf } from './pages-as-of.ts';

it('accepts a page of the day of its newest claim, or of its month', () => {
	expect(told(pagesAsOf, { background: [aChapter({ asOf: '2024-01-17' })] })).toBe('');
	expect(told(pagesAsOf, { background: [aChapter({ asOf: '2024-01' })] })).toBe('');
});

it('reports a chapter and a table that are older', () => {
	expect(
		told(pagesAsOf, {
			background: [aChapter({ asOf: '2024-01-16' })],
			disputes: [aDispute({ asOf: '2024-01-16', accounts: {} })],
		}),
	).toMatchInlineSnapshot(`
		"src/content/background/the-strikes.mdx: asOf: found 2024-01-16, though its claim "strike-on-panjgur" is of 2024-01-17; expected 2024-01-17 or later. To mend: move "asOf" on, once the rest has been looked at for that time; or cite a claim of the time of the page [pages-as-of]
		src/content/disputes/who-was-struck.yaml: asOf: found 2024-01-16, though its claim "strike-on-panjgur" is of 2024-01-17; expected 2024-01-17 or later. To mend: move "asOf" on, once the rest has been looked at for that time; or cite a claim of the time of the page [pages-as-of]"
	`);
});

it('asks nothing for a claim that bears the day on which a source without a date was read', () => {
	const sources = [aSource({ issued: undefined })];
	const claims = [aClaim({ asOf: '2026-11-01' })];
	expect(told(pagesAsOf, { sources, claims, background: [aChapter({ asOf: '2024-01-17' })] })).toBe('');
});

it('reports a profile that is older than an event of its actor, and no tie that has ended', () => {
	const events = [anEvent({ date: '2024-03-01', tolls: undefined })];
	expect(told(pagesAsOf, { events })).toContain(
		'iran.mdx: asOf: found 2024-02-01, though "iran-strikes-panjgur"',
	);
	const tie = (span?: { from: string; to?: string }) => ({
		relations: [aRelation({ asOf: '2024-01-16', span })],
	});
	expect(told(pagesAsOf, tie({ from: '2024-01-15', to: '2024-01-16' }))).toBe('');
	expect(told(pagesAsOf, tie())).toContain('iran-struck-pakistan.yaml: asOf: found 2024-01-16');
});
