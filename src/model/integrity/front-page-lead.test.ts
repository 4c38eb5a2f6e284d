import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aFrontPage } from '../testing/entries.ts';
import { frontPageLead } from './front-page-lead.ts';

/** A lead of so many words, five to a clause. */
const lead = (words: number) =>
	told(frontPageLead, {
		home: [
			aFrontPage({
				lead: Array.from({ length: words / 5 }, () => ({
					text: 'Iran struck one village there.',
					claim: 'strike-on-panjgur',
				})),
			}),
		],
	});

it('refuses a lead that is too short or too long', () => {
	expect(lead(55)).toMatchInlineSnapshot(
		`"src/content/home/front-page.yaml: lead: found 55 words; expected 60 to 80 words. To mend: say who acted, the reason that each gave, how it ended and why it still matters [front-page-lead]"`,
	);
	expect(lead(85)).toMatchInlineSnapshot(
		`"src/content/home/front-page.yaml: lead: found 85 words; expected 60 to 80 words. To mend: leave to the chapters what a stranger does not ask first [front-page-lead]"`,
	);
});

it('accepts 60 to 80 words', () => {
	expect([lead(60), lead(80)]).toEqual(['', '']);
});
