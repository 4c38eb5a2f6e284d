import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { anActor } from '../testing/entries.ts';
import { fieldDays } from './field-days.ts';

const listed = (since: string) => ({
	lists: [{ by: 'pakistan', as: 'Proscribed organisation', since, claim: 'strike-on-panjgur' }],
});

it('accepts dates that the claims tell, as exactly as they tell them', () => {
	expect(told(fieldDays, { actors: [anActor({ ended: '2024-01-16', ...listed('2024') })] })).toBe('');
});

it('reports an end and the day of a listing that no claim tells', () => {
	expect(told(fieldDays, { actors: [anActor({ ended: '2024-01-17', ...listed('2023') })] }))
		.toMatchInlineSnapshot(`
		"src/content/actors/iran.mdx: ended: found 2024-01-17, told by none of its 2 claims; expected a date that a claim tells. To mend: correct the date, or name the claim that tells it; write the day into what its source says [field-days]
		src/content/actors/iran.mdx: lists[0].since: found 2023, told by no word of the claim "strike-on-panjgur"; expected a date that a claim tells. To mend: correct the date, or name the claim that tells it; write the day into what its source says [field-days]"
	`);
});
