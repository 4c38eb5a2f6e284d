import { expect, it } from 'vitest';
import { irnaSource, pakistan, told } from '../testing/corpus.ts';
import {
	aChapter,
	aClaim,
	aCorrection,
	aDispute,
	anActor,
	anEvent,
	aRelation,
	aSource,
	aStatement,
	aTension,
} from '../testing/entries.ts';
import { dateOrder } from './date-order.ts';

const toll = (asOf: string) => [{ killed: { min: 2 }, countedBy: 'iran', asOf, source: 'dawn-on-strike' }];

it('reports a source that was read before it was published', () => {
	const sources = [aSource({ issued: '2026-11-02', accessed: '2026-11-01' }), irnaSource()];
	expect(told(dateOrder, { sources })).toMatchInlineSnapshot(
		`
		"src/content/sources/dawn-on-strike.yaml: issued: found 2026-11-02, which lies after 2026-11-01, the newest reading of a source; expected a day no later than that reading. To mend: correct the date, or the day on which its source was read [date-order]
		src/content/sources/dawn-on-strike.yaml: accessed: found 2026-11-01, which lies before 2026-11-02; expected a reading after publication. To mend: correct one of the two dates [date-order]"
	`,
	);
});

it('reports a claim that is newer than every reading', () => {
	expect(
		told(dateOrder, {
			sources: [aSource({ issued: '2026-10-30' }), irnaSource()],
			claims: [aClaim({ asOf: '2026-11-02' })],
			events: [],
			statements: [],
		}),
	).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: asOf: found 2026-11-02, which lies after 2026-11-01, the newest reading of a source; expected a day no later than that reading. To mend: correct the date, or the day on which its source was read [date-order]"`,
	);
});

it('reports an event that is newer than every reading', () => {
	expect(told(dateOrder, { events: [anEvent({ date: '2027', tolls: undefined })] })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: date: found 2027, which lies after 2026-11-01, the newest reading of a source; expected a day no later than that reading. To mend: correct the date, or the day on which its source was read [date-order]"`,
	);
});

it('reports a count from before the event', () => {
	expect(told(dateOrder, { events: [anEvent({ tolls: toll('2024-01-15') })] })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: tolls[0].asOf: found 2024-01-15, which lies before 2024-01-16; expected a count on or after the day of the event. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports a relation that ends before it begins', () => {
	const relations = [aRelation({ span: { from: '2023-02', to: '2023-01' } })];
	expect(told(dateOrder, { relations })).toMatchInlineSnapshot(
		`"src/content/relations/iran-struck-pakistan.yaml: span.to: found 2023-01, which lies before 2023-02; expected an end after the beginning. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports an actor who ends before the beginning', () => {
	const actors = [anActor({ began: '2012~', ended: '2003~' }), pakistan()];
	expect(told(dateOrder, { actors })).toMatchInlineSnapshot(
		`"src/content/actors/iran.mdx: ended: found 2003~, which lies before 2012~; expected an end after the beginning. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports a page that was reviewed before the date for which it stands', () => {
	const wrong = { asOf: '2026-11-03', reviewed: '2026-11-02' };
	const sources = [aSource({ accessed: '2026-11-03' }), irnaSource()];
	expect(told(dateOrder, { sources, background: [aChapter(wrong)], tensions: [aTension(wrong)] }))
		.toMatchInlineSnapshot(`
			"src/content/background/the-strikes.mdx: reviewed: found 2026-11-02, which lies before 2026-11-03, the "asOf" of the entry; expected a date from that day on. To mend: correct one of the two dates [date-order]
			src/content/tensions/sanctuary.mdx: reviewed: found 2026-11-02, which lies before 2026-11-03, the "asOf" of the entry; expected a date from that day on. To mend: correct one of the two dates [date-order]"
		`);
});

it('accepts dates in order', () => {
	expect(told(dateOrder)).toBe('');
});

it('accepts the same day, and days that a vaguer date leaves open', () => {
	const events = [
		anEvent({ tolls: toll('2024-01-16') }),
		anEvent({ tolls: toll('2024-01') }),
		anEvent({ date: '2024-01-16/2024-01-18', tolls: toll('2024-01-17') }),
		anEvent({ date: '2024-01-18T04:50:00+05:00', tolls: toll('2024-01-18') }),
	];
	const relations = [
		aRelation({ span: { from: '2024-01-17', to: '2024' } }),
		aRelation({ span: { from: '2024' } }),
	];
	const actors = [anActor({ began: '2003' }), anActor({ ended: '2003' })];
	expect(told(dateOrder, { events, relations, actors })).toBe('');
});

it('does not report claims and events where no source was read', () => {
	expect(told(dateOrder, { sources: [] })).toBe('');
});

it('reports a review from before the claim, and positions and overtakings from after every reading', () => {
	const claims = [
		aClaim({
			status: 'disputed',
			asOf: '2024-01-18',
			review: { on: '2024-01-17', outcome: 'supported' },
			overtakenBy: { claim: 'strike-on-panjgur', on: '2027-01-01' },
			positions: [
				{ holder: 'iran', statement: 'It was so.', asOf: '2027-01-01', sources: ['dawn-on-strike'] },
				{ holder: 'pakistan', statement: 'It was not so.', sources: ['dawn-on-strike'] },
			],
		}),
	];
	const text = told(dateOrder, { claims });
	expect(text).toContain('review.on: found 2024-01-17, which lies before 2024-01-18');
	expect(text).toContain('overtakenBy.on: found 2027-01-01, which lies after');
	expect(text).toContain('positions[0].asOf: found 2027-01-01, which lies after');
});

it('reports a later check of a claim that lies before the first one, and lets the same day pass', () => {
	const checked = (again: string) =>
		told(dateOrder, {
			claims: [
				aClaim({
					review: { on: '2026-11-01', outcome: 'corrected', again: { on: again, outcome: 'supported' } },
				}),
			],
		});
	expect(checked('2026-10-31')).toContain(
		'review.again.on: found 2026-10-31, which lies before 2026-11-01; expected a check after the first one.',
	);
	expect(checked('2026-11-01')).toBe('');
});

it.each<[string, Parameters<typeof told>[1], string]>([
	[
		'a span',
		{ relations: [aRelation({ span: { from: '2024-02' } })] },
		'span.from: found 2024-02, which lies after 2024-01-17',
	],
	[
		'a birth',
		{ actors: [anActor({ began: '2024-03' })] },
		'began: found 2024-03, which lies after 2024-02-01',
	],
	[
		'a list',
		{ actors: [anActor({ lists: [{ by: 'iran', as: 'List of groups', since: '2025', claim: 'a' }] })] },
		'lists[0].since: found 2025, which lies after 2024-02-01',
	],
	[
		'a saying',
		{ disputes: [aDispute({ asOf: '2024-01-16' })] },
		'accounts.iran[0].asOf: found 2024-01-17, which lies after 2024-01-16',
	],
])('reports %s that begins after the "asOf" of its entry', (_, replaced, expected) => {
	expect(told(dateOrder, replaced)).toContain(`${expected}, the "asOf" of the entry`);
});

it.each<[string, Parameters<typeof told>[1]]>([
	['accessed', { sources: [aSource({ accessed: '2099-01-01' }), irnaSource()] }],
	['on', { statements: [aStatement({ on: '2099' })] }],
	['reviewed', { background: [aChapter({ reviewed: '2099-01-01' })] }],
	['review.on', { claims: [aClaim({ review: { on: '2099-01-01', outcome: 'supported' } })] }],
	['date', { corrections: [aCorrection({ date: '2099-01-01' })] }],
	['tolls[0].asOf', { events: [anEvent({ tolls: toll('2099') })] }],
	['knownBy', { events: [anEvent({ knownBy: '2099-01-01T00:00:00Z', clock: 'Iran' })] }],
	['span.to', { relations: [aRelation({ span: { to: '2099' } })] }],
	['began', { actors: [anActor({ began: '2099' })] }],
	['issued', { sources: [aSource({ issued: '2099' }), irnaSource()] }],
])('reports a future date in %s', (field, replaced) => {
	expect(told(dateOrder, replaced)).toContain(`: ${field}: found 2099`);
});

it('does not let one reading of the future make the future known', () => {
	const sources = [aSource({ accessed: '2099-01-01' }), irnaSource()];
	const text = told(dateOrder, { sources, claims: [aClaim({ asOf: '2050' })], statements: [] });
	expect(text).toContain(
		'accessed: found 2099-01-01, more than a year after every other reading, the last of which was on 2026-11-01',
	);
	expect(text).toContain('asOf: found 2050, which lies after 2026-11-01, the newest reading');
});

it('reports a new name from before the beginning, and a count whose source was read before it stood', () => {
	const actors = [anActor({ began: '2003', renamed: [{ to: 'Another', on: '2001', claim: 'a' }] })];
	expect(told(dateOrder, { actors })).toContain('renamed[0].on: found 2001, which lies before 2003');
	const sources = [aSource({ issued: '2024-01-16', accessed: '2024-01-16' }), irnaSource()];
	expect(told(dateOrder, { sources, events: [anEvent()] })).toContain(
		'tolls[0].source: found 2024-01-16, which lies before 2024-01-17',
	);
});

it('reports work from before the first reading, and a verdict far from the days of its claims', () => {
	expect(told(dateOrder, { corrections: [aCorrection({ date: '1999-01-01' })] })).toContain(
		'date: found 1999-01-01, which lies before 2026-11-01, the first reading of a source',
	);
	expect(told(dateOrder, { statements: [aStatement({ on: '1950-01-01' })] })).toContain(
		'on: found 1950-01-01, more than a year from the "asOf" of every claim',
	);
});

it('reports a claim that reaches more than a year beyond its sources', () => {
	const sources = [aSource({ issued: '2023-01' }), irnaSource()];
	const claim = (asOf: string) =>
		told(dateOrder, {
			sources,
			claims: [aClaim({ asOf, citations: [{ source: 'dawn-on-strike', says: 'It was so.' }] })],
			statements: [],
		});
	expect(claim('2024-01-17')).toBe('');
	expect(claim('2024-03')).toContain(
		'asOf: found 2024-03, more than a year after every source that it cites',
	);
});
