import { expect, it } from 'vitest';
import { aDossier } from './testing/corpus.ts';
import { aChapter, aClaim } from './testing/entries.ts';
import { evidenceOf, reportPages, reportText } from './page-report.ts';

const dossier = aDossier({
	claims: [
		aClaim(),
		aClaim({
			id: 'iran-said-so',
			status: 'attributed',
			author: 'iran',
			citations: [{ source: 'irna-on-strike', says: 'A base was struck.' }],
		}),
	],
	background: [
		aChapter({
			body: '<Claim id="strike-on-panjgur">Iran struck.</Claim> <Claim id="iran-said-so">It said so.</Claim>',
		}),
	],
});

it('counts claims by status and party, and each source once', () => {
	expect(evidenceOf(dossier.claims)).toEqual({
		claims: 2,
		statuses: [
			['agreed', 1],
			['attributed', 1],
		],
		parties: [['Iran', 1]],
		kinds: [['newspaper', 2]],
		countries: [
			['IR', 1],
			['PK', 1],
		],
	});
});

it('reports every reading page, and only those, each on its own claims', () => {
	const pages = reportPages(dossier);
	expect(pages.map(({ path, claims }) => `${path} ${claims}`)).toEqual([
		'/background/the-strikes/ 2',
		'/tensions/sanctuary/ 1',
		'/actors/iran/ 1',
		'/actors/pakistan/ 1',
		'/short/in-sixty-seconds/ 1',
	]);
});

it('prints a page on three lines', () => {
	expect(reportText(reportPages(dossier)[0]!)).toMatchInlineSnapshot(`
		"/background/the-strikes/  5 words, 2.5 a sentence, 2 claims: agreed 1 (50%), attributed 1 (50%)
		    one party speaks: Iran 1 (50%)
		    sources: newspaper 2; from IR 1, PK 1"
	`);
});

it('says so where nobody speaks alone', () => {
	expect(reportText(reportPages(dossier)[1]!)).toContain('one party speaks: in none');
});
