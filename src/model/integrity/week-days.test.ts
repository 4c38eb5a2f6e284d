import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, aClaim } from '../testing/entries.ts';
import { weekDays } from './week-days.ts';

it('accepts the right weekday, and a quotation with a wrong one', () => {
	const claims = [
		aClaim({ text: 'On Tuesday 16 January 2024 Iran struck, dated “Friday 16 January 2024” by one.' }),
	];
	expect(told(weekDays, { claims })).toBe('');
});

it('reports a wrong one in a field and in prose', () => {
	const claims = [aClaim({ text: 'On Monday 16 January 2024 Iran struck a village in Panjgur.' })];
	const background = [
		aChapter({ body: 'So <Claim id="strike-on-panjgur">on Sunday 18 January 2024</Claim>.' }),
	];
	expect(told(weekDays, { claims, background })).toMatchInlineSnapshot(`
		"src/content/claims/strike-on-panjgur.yaml: text: found “Monday 16 January 2024”, which was a Tuesday; expected the weekday of that date. To mend: correct the weekday or the date after the source [week-days]
		src/content/background/the-strikes.mdx: line 1: found “Sunday 18 January 2024”, which was a Thursday; expected the weekday of that date. To mend: correct the weekday or the date after the source [week-days]"
	`);
});
