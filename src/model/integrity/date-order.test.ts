import { expect, it } from 'vitest';
import { irnaSource, pakistan, told } from '../testing/corpus.ts';
import { aChapter, aClaim, anActor, anEvent, aRelation, aSource, aTension } from '../testing/entries.ts';
import { dateOrder } from './date-order.ts';

const toll = (asOf: string) => [{ killed: { min: 2 }, countedBy: 'iran', asOf, source: 'dawn-on-strike' }];

it('reports a source that was read before it was published', () => {
	const sources = [aSource({ issued: '2026-11-02', accessed: '2026-11-01' }), irnaSource()];
	expect(told(dateOrder, { sources })).toMatchInlineSnapshot(
		`"src/content/sources/dawn-on-strike.yaml: accessed: found 2026-11-01, which lies before 2026-11-02; expected a reading after publication. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports a claim that is newer than every reading', () => {
	expect(told(dateOrder, { claims: [aClaim({ asOf: '2026-11-02' })] })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: asOf: found 2026-11-02, which lies after 2026-11-01, the newest reading of a source; expected an "as of" no later than that reading. To mend: correct the date, or the day on which its source was read [date-order]"`,
	);
});

it('reports an event that is newer than every reading', () => {
	expect(told(dateOrder, { events: [anEvent({ date: '2027', tolls: undefined })] })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: date: found 2027, which lies after 2026-11-01, the newest reading of a source; expected an event no later than that reading. To mend: correct the date, or the day on which its source was read [date-order]"`,
	);
});

it('reports a count from before the event', () => {
	expect(told(dateOrder, { events: [anEvent({ tolls: toll('2024-01-15') })] })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: tolls[0].asOf: found 2024-01-15, which lies before 2024-01-16; expected a count on or after the day of the event. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports a relation that ends before it begins', () => {
	const relations = [aRelation({ span: { from: '2024-02', to: '2024-01' } })];
	expect(told(dateOrder, { relations })).toMatchInlineSnapshot(
		`"src/content/relations/iran-struck-pakistan.yaml: span.to: found 2024-01, which lies before 2024-02; expected an end after the beginning. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports an actor who ends before the beginning', () => {
	const actors = [anActor({ began: '2012~', ended: '2003~' }), pakistan()];
	expect(told(dateOrder, { actors })).toMatchInlineSnapshot(
		`"src/content/actors/iran.mdx: ended: found 2003~, which lies before 2012~; expected an end after the beginning. To mend: correct one of the two dates [date-order]"`,
	);
});

it('reports a page that was reviewed before the date for which it stands', () => {
	const wrong = { asOf: '2024-02-01', reviewed: '2024-01-31' };
	expect(told(dateOrder, { background: [aChapter(wrong)], tensions: [aTension(wrong)] }))
		.toMatchInlineSnapshot(`
		"src/content/background/the-strikes.mdx: reviewed: found 2024-01-31, which lies before 2024-02-01; expected a review on or after the "as of" date. To mend: correct one of the two dates [date-order]
		src/content/tensions/sanctuary.mdx: reviewed: found 2024-01-31, which lies before 2024-02-01; expected a review on or after the "as of" date. To mend: correct one of the two dates [date-order]"
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
		aRelation({ span: { from: '2024-02', to: '2024' } }),
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
