import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, aFrontPage } from '../testing/entries.ts';
import { frontPageLead } from './front-page-lead.ts';

/** A lead of so many words, five to a clause. */
const lead = (words: number) =>
	told(frontPageLead, {
		home: [
			aFrontPage({
				...{ happened: ['a', 'b', 'c'], since: ['d'], accounts: { iran: ['a'], pakistan: ['b'] } },
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

it('refuses a lead without an end', () => {
	const clauses = aFrontPage().data.lead;
	const home = [
		aFrontPage({ lead: [...clauses.slice(1), { text: 'and it still matters to all', claim: 'a' }] }),
	];
	expect(told(frontPageLead, { home })).toContain(
		'lead[9].text: found “…and it still matters to all”; expected an end',
	);
});

it('refuses a claim in two accounts, and in what happened and what happened since', () => {
	const home = [
		aFrontPage({ happened: ['a', 'b', 'c'], since: ['d', 'c'], accounts: { iran: ['e'], pakistan: ['e'] } }),
	];
	expect(told(frontPageLead, { home })).toContain(
		'accounts.pakistan[0]: found "e", which stands in "accounts.iran" too',
	);
	expect(told(frontPageLead, { home })).toContain('since[1]: found "c", which stands in "happened" too');
});

it('refuses the word of one side in the account of the other', () => {
	const claims = [aClaim({ id: 'of-pakistan', author: 'pakistan' })];
	const home = [
		aFrontPage({
			happened: ['a', 'b', 'c'],
			since: ['d'],
			accounts: { iran: ['of-pakistan'], pakistan: ['e'] },
		}),
	];
	expect(told(frontPageLead, { claims, home })).toContain(
		'accounts.iran[0]: found "of-pakistan", whose author is of the side "pakistan"',
	);
});
