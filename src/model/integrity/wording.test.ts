import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { wording } from './wording.ts';

const claim = (text: string, fields: Parameters<typeof one.aClaim>[0] = {}): Partial<Corpus> => ({
	claims: [one.aClaim({ text, ...fields })],
});
const prose = (body: string, author?: string): Partial<Corpus> => ({
	claims: [one.aClaim({ author })],
	background: [one.aChapter({ body })],
});
const positions = ['iran', 'pakistan'].map((holder) => ({
	holder,
	statement: 'They were terrorists.',
	sources: ['dawn-on-strike'],
}));
const sayings = [
	{ holder: 'iran', statement: 'They were terrorists.', asOf: '2024-01-17', claims: ['strike-on-panjgur'] },
];

it('reports a word of the list in the voice of the site', () => {
	expect(told(wording, claim('Iran struck a terrorist group in Panjgur.'))).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: text: found "terrorist" in “Iran struck a terrorist group in Panjgur.”; expected the word only in “quotation marks” or in an attributed claim. To mend: reword it: "terrorist" takes a side; it may stand only as the word of somebody who is named [wording]"`,
	);
});

it('reports an undated word even in an attributed claim', () => {
	expect(
		told(
			wording,
			claim('Iran said that the recent strike was lawful.', { status: 'attributed', author: 'iran' }),
		),
	).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: text: found "recent" in “Iran said that the recent strike was lawful.”; expected a date instead. To mend: reword it: "recent" means nothing to a later reader; give the date [wording]"`,
	);
});

it('cuts a long passage in the message', () => {
	expect(told(wording, claim(`The regime ${'and so on '.repeat(12)}struck.`))).toContain('so on…”; expected');
});

it.each<[string, Partial<Corpus>, string]>([
	['the name of an event', { events: [one.anEvent({ name: 'Rebels strike' })] }, 'name'],
	['the summary of an event', { events: [one.anEvent({ summary: 'Rebels struck the town.' })] }, 'summary'],
	['the summary of a place', { places: [one.aPlace({ summary: 'A town held by rebels.' })] }, 'summary'],
	['the meaning of a term', { terms: [one.aTerm({ meaning: 'A word for rebels of any kind.' })] }, 'meaning'],
	[
		'the reasoning about a statement',
		{ statements: [one.aStatement({ reasoning: 'The rebels were struck, as both governments said.' })] },
		'reasoning',
	],
	['the question of a dispute', { disputes: [one.aDispute({ question: 'Were they rebels?' })] }, 'question'],
	[
		'the summary of a dispute',
		{ disputes: [one.aDispute({ summary: 'The governments differ about the rebels who were struck.' })] },
		'summary',
	],
	['the role of an actor', { actors: [one.anActor({ role: 'A rebel group' })] }, 'role'],
	[
		'the summary of an actor',
		{ actors: [one.anActor({ summary: 'An armed group of rebels in the south-east of Iran.' })] },
		'summary',
	],
	[
		'the summary of a chapter',
		{ background: [one.aChapter({ summary: 'How the rebels in the border country came to be.' })] },
		'summary',
	],
	[
		'the summary of a tension',
		{ tensions: [one.aTension({ summary: 'Who shelters the rebels of the border country, and why.' })] },
		'summary',
	],
	['prose outside a claim', prose('First.\n\nThe rebels came.'), 'line 3'],
	[
		'prose inside a claim that nobody says',
		prose('<Claim id="strike-on-panjgur">The rebels came</Claim>.'),
		'line 1',
	],
])('reads %s', (_, replaced, field) => {
	const lines = told(wording, replaced).split('\n');
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain(`: ${field}: found "rebel" in`);
});

it.each<[string, Partial<Corpus>]>([
	[
		'an attributed claim',
		claim('Iran said that it struck a terrorist base.', { status: 'attributed', author: 'iran' }),
	],
	['a claim with an author', claim('Iran said that it struck a terrorist base.', { author: 'iran' })],
	[
		'a disputed claim and its positions',
		claim('Whether terrorists were struck.', { status: 'disputed', positions }),
	],
	['quotation marks', claim('Iran said that it struck “a terrorist group”.')],
	['a proper name', claim('The list of Foreign Terrorist Organizations has the group.')],
	[
		'what a source says',
		claim('Iran struck a village in Panjgur.', {
			citations: [{ source: 'dawn-on-strike', says: 'Terrorists died.' }],
		}),
	],
	[
		'a relation, which names who says so',
		{ relations: [one.aRelation({ sentence: 'Iran calls them terrorists.' })] },
	],
	[
		'what the source document says',
		{ statements: [one.aStatement({ says: 'Iran struck the terrorists.' })] },
	],
	[
		'the columns of a dispute',
		{ disputes: [one.aDispute({ accounts: { iran: sayings, others: sayings } })] },
	],
	[
		'the positions of a tension',
		{
			tensions: [
				one.aTension({
					positions: [
						{ heldBy: ['iran'], statement: 'Pakistan shelters terrorists.', claims: ['strike-on-panjgur'] },
					],
				}),
			],
		},
	],
	[
		'the glossary entry that explains the word',
		{ terms: [one.aTerm({ term: 'Martyr', meaning: 'Martyr is what both states call their own dead.' })] },
	],
	[
		'prose inside an attributed claim',
		prose('<Claim id="strike-on-panjgur">The terrorists came</Claim>.', 'iran'),
	],
])('lets a word of the list stand in %s', (_, replaced) => {
	expect(told(wording, replaced)).toBe('');
});

it.each<[string, Partial<Corpus>, string]>([
	[
		'what a source says',
		claim('Iran struck a village in Panjgur.', {
			citations: [{ source: 'dawn-on-strike', says: 'It came recently.' }],
		}),
		'citations[0].says',
	],
	[
		'a position',
		claim('Iran struck a village in Panjgur.', {
			positions: [{ holder: 'iran', statement: 'It came recently.', sources: ['dawn-on-strike'] }],
		}),
		'positions[0].statement',
	],
	['a relation', { relations: [one.aRelation({ sentence: 'They came there recently.' })] }, 'sentence'],
	['the source document', { statements: [one.aStatement({ says: 'They came there recently.' })] }, 'says'],
	[
		'a column',
		{
			disputes: [
				one.aDispute({ accounts: { pakistan: [{ ...sayings[0]!, statement: 'They came recently.' }] } }),
			],
		},
		'accounts.pakistan[0].statement',
	],
	[
		'the position of a tension',
		{
			tensions: [
				one.aTension({
					positions: [
						{ heldBy: ['iran'], statement: 'They came there recently.', claims: ['strike-on-panjgur'] },
					],
				}),
			],
		},
		'positions[0].statement',
	],
	[
		'the glossary entry that explains another word',
		{ terms: [one.aTerm({ term: 'Martyr', meaning: 'A martyr has recently died.' })] },
		'meaning',
	],
	[
		'prose inside an attributed claim',
		prose('<Claim id="strike-on-panjgur">They came recently</Claim>.', 'iran'),
		'line 1',
	],
	['prose outside a claim, once', prose('They came recently.'), 'line 1'],
])('lets an undated word stand nowhere: %s', (_, replaced, field) => {
	const lines = told(wording, replaced).split('\n');
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain(`: ${field}: found "recently" in`);
});

it.each([
	['by emphasis', 'They are **terror**ists <Claim id="strike-on-panjgur">there</Claim>.'],
	['by a soft hyphen', 'They are terror\u00adists <Claim id="strike-on-panjgur">there</Claim>.'],
	['by wide letters', 'They are ｔｅｒｒｏｒｉｓｔｓ <Claim id="strike-on-panjgur">there</Claim>.'],
])('reads a word that is cut %s', (_, body) => {
	expect(told(wording, prose(body))).toContain('found "terrorist"');
});

it('does not join words around what somebody else says', () => {
	const body = 'A re<Claim id="strike-on-panjgur">said so</Claim>gime.';
	expect(told(wording, prose(body, 'iran'))).toBe('');
});

it.each<[string, Partial<Corpus>]>([
	[
		'locator',
		{
			claims: [one.aClaim({ citations: [{ source: 'a', says: 'It was so.', locator: 'the recent part' }] })],
		},
	],
	[
		'review.note',
		claim('Iran struck a village in Panjgur.', {
			review: { on: '2026-11-01', outcome: 'supported', note: 'Recently mended.' },
		}),
	],
	[
		'author.role',
		claim('Iran struck a village in Panjgur.', { author: { name: 'A. Baloch', role: 'terrorist leader' } }),
	],
	['dateNote', { events: [one.anEvent({ dateNote: 'on a recent day' })] }],
	['area', { places: [one.aPlace({ area: 'near the terrorist camp' })] }],
	['name', { places: [one.aPlace({ name: 'Terrorist Camp' })] }],
	['note', { sources: [one.aSource({ note: 'The text of a terrorist.' })] }],
	['short', { actors: [one.anActor({ short: 'Rebels' })] }],
	['lists[0].as', { actors: [one.anActor({ lists: [{ by: 'iran', as: 'List of rebels', claim: 'a' }] })] }],
])('reads %s', (field, replaced) => {
	expect(told(wording, replaced)).toContain(`${field}: found`);
});

it('leaves what others wrote as it is', () => {
	expect(told(wording, { sources: [one.aSource({ title: 'Iran strikes terrorists' })] })).toBe('');
});
