import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim } from '../testing/entries.ts';
import { claimsAsOf } from './claims-as-of.ts';

const claims = (text: string) => ({ claims: [aClaim({ text, asOf: '2024-01' })] });

it('accepts a day of the month, and what was only expected beside a day of the past', () => {
	expect(told(claimsAsOf, claims('Iran struck Panjgur on 16 January 2024.'))).toBe('');
	expect(told(claimsAsOf, claims('In 2023 Iran promised a road for 2027.'))).toBe('');
	expect(told(claimsAsOf, claims('Iran struck Panjgur in January.'))).toBe('');
});

it('reports a claim all of whose dates lie after it', () => {
	expect(told(claimsAsOf, claims('Iran struck Panjgur on 16 February 2024.'))).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: asOf: found 2024-01, while the text tells of “16 February 2024”; expected a date up to which the sources show what the text tells. To mend: move "asOf" on to that of the newest source, or correct the date in the text [claims-as-of]"`,
	);
});
