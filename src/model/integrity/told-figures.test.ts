import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, aClaim, aDispute, anActor, anEvent, aRelation } from '../testing/entries.ts';
import { toldFigures } from './told-figures.ts';

const saying = (words: string) => ({
	background: [aChapter({ body: `It began so. <Claim id="strike-on-panjgur">${words}</Claim>` })],
});

it('accepts figures and dates of the claim, however they are written', () => {
	expect(
		told(toldFigures, saying('On 16 January Iran struck one village, and two days later the two spoke.')),
	).toBe('');
});

it('reports a date and a figure that the claim does not give', () => {
	expect(told(toldFigures, saying('On 17 January 2024 Iran struck 3 villages.'))).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found “17 January 2024”, “3” in “On 17 January 2024 Iran struck 3 villages.”, said by no word of the claim "strike-on-panjgur" (“Iran struck a village in Panjgur on 16 January 2024.”); expected the figures and dates of the claim that carries the words. To mend: correct the words or the claim after the sources, or cite the claim that says so [told-figures]"`,
	);
});

it('reads what stands on claims in other entries too', () => {
	const events = [anEvent({ summary: 'Iran struck a village at 7 places.' })];
	const relations = [aRelation({ sentence: 'Pakistan says that Iran struck it on 9 March 2023.' })];
	const disputes = [
		aDispute({ summary: 'The two governments describe 14 of those who were struck in different ways.' }),
	];
	expect(told(toldFigures, { events, relations, disputes }).match(/found “[^”]+”/gu)).toEqual([
		'found “7”',
		'found “9 March 2023”',
		'found “14”',
	]);
});

it('leaves a claim that does not exist to the rule on ids', () => {
	const background = [aChapter({ body: '<Claim id="no-such-claim">It hit 7 places.</Claim>' })];
	expect(told(toldFigures, { background })).toBe('');
});

it('holds the dates of a summary against the claims of the summary, its figures against all of the page', () => {
	const claims = [
		aClaim(),
		aClaim({ id: 'strike-of-july', text: 'In July 2023 Iran struck 7 villages, its second strike.' }),
	];
	const page = (summary: string) => ({
		claims,
		background: [aChapter({ summary, body: '<Claim id="strike-of-july">It struck in July.</Claim>' })],
	});
	expect(told(toldFigures, page('Iran struck 7 villages and, on 16 January 2024, another.'))).toBe('');
	expect(told(toldFigures, page('Iran struck a village in Pakistan in July 2023.'))).toContain('“July 2023”');
	expect(told(toldFigures, page('Iran struck 7 villages in its third strike.'))).toContain('“third strike”');
});

it('reads the role of a profile', () => {
	const role = (words: string) => ({ actors: [anActor({ role: words })] });
	expect(told(toldFigures, role('Government in Tehran in January 2024'))).toBe('');
	expect(told(toldFigures, role('Government in Tehran since 1931'))).toContain(
		'iran.mdx: role: found “1931”',
	);
});
