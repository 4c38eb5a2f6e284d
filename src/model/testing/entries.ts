import type { z } from 'astro/zod';
import { COLLECTIONS } from '../../schemas/collections.ts';
import type { CollectionName, Corpus, Entry } from '../corpus.ts';
import { folderOf } from '../corpus.ts';
import { parseProse } from '../prose/parse.ts';
import type { Prose } from '../prose/prose.ts';

/**
 * Entries for unit tests. Each factory fills in a sound entry, takes over what the test cares about, and parses the
 * result through the real schema, so that no test can run on data that the site would refuse.
 */

type Input<Name extends CollectionName> = z.input<(typeof COLLECTIONS)[Name]['schema']>;

/** What a test may say about an entry: its id, any of its fields, and its prose if it has some. */
type Wishes<Name extends CollectionName> = Partial<Input<Name>> & { id?: string; body?: string };

const factory =
	<Name extends CollectionName>(name: Name, usualId: string, usual: Input<Name>) =>
	({ id = usualId, body = PROSE, ...fields }: Wishes<Name> = {}): Corpus[Name][number] => {
		const { ending, schema } = COLLECTIONS[name];
		const entry: Entry<unknown> & { prose?: Prose } = {
			id,
			file: `src/content/${folderOf(name).replace('*', id.split('/')[0] ?? '')}/${id.split('/').at(-1) ?? id}.${ending}`,
			data: schema.parse({ ...usual, ...fields }),
		};
		if (ending === 'mdx') entry.prose = parseProse(body);
		return entry as Corpus[Name][number];
	};

/** The claim that every other entry rests on. */
const CLAIM = 'strike-on-panjgur';
const PROSE = `Iran <Claim id="${CLAIM}">struck a village in Panjgur</Claim>.`;
/** Prose of as many words as a profile should have. */
export const WORDS_OF_A_PROFILE = `${PROSE} `.repeat(50).trim();
const SUMMARY = 'Iran struck a village in the district of Panjgur in Pakistan.';
const STRIKE_DAY = '2024-01-16';

/** A newspaper's article by nobody in the conflict. */
export const aSource = factory('sources', 'dawn-on-strike', {
	type: 'article-newspaper',
	title: 'Iran strikes Panjgur',
	publisher: 'Dawn',
	issued: '2024-01-17',
	accessed: '2026-11-01',
	URL: 'https://www.dawn.com/news/1',
	language: 'en',
	country: 'PK',
	kind: 'newspaper',
	party: 'none',
});

/** An agreed claim on two independent publishers. */
export const aClaim = factory('claims', CLAIM, {
	text: 'Iran struck a village in Panjgur on 16 January 2024.',
	status: 'agreed',
	asOf: '2024-01-17',
	citations: [
		{ source: 'dawn-on-strike', says: 'Iran struck a village.' },
		{ source: 'irna-on-strike', says: 'A base was struck.' },
	],
});

/** A strike with one count of the dead. */
export const anEvent = factory('events', 'iran-strikes-panjgur', {
	name: 'Iran strikes Panjgur',
	date: STRIKE_DAY,
	kind: 'strike',
	place: 'panjgur',
	actors: ['iran', 'pakistan'],
	claims: [CLAIM],
	summary: 'Iran struck a village in the district of Panjgur.',
	tolls: [
		{ killed: { min: 2, max: 2 }, countedBy: 'pakistan', asOf: '2024-01-17', source: 'dawn-on-strike' },
	],
});

/** A district in Pakistan with a point. */
export const aPlace = factory('places', 'panjgur', {
	name: 'Panjgur',
	kind: 'district',
	country: 'PK',
	point: [64.1, 26.97],
	precision: 'district',
	source: 'dawn-on-strike',
	summary: 'A district of Balochistan on the border with Iran.',
});

/** A word of the glossary. */
export const aTerm = factory('terms', 'sarmachar', {
	term: 'Sarmachar',
	meaning: 'A Balochi word for a fighter who is ready to die.',
	sources: ['dawn-on-strike'],
});

/** A tie from Iran to Pakistan, said by Pakistan. */
export const aRelation = factory('relations', 'iran-struck-pakistan', {
	from: 'iran',
	to: 'pakistan',
	type: 'struck',
	sentence: 'Pakistan says that Iran struck its territory.',
	assertedBy: ['pakistan'],
	deniedBy: [],
	claims: [CLAIM],
	asOf: '2024-01-17',
});

/** How many villages were struck, as Pakistan counted. */
export const aQuantity = factory('quantities', 'villages-struck', {
	name: 'Villages that were struck',
	about: [['struck'], ['village*']],
	units: ['village', 'villages'],
	figures: [{ min: 1, by: 'pakistan', on: '2024-01-17', claim: CLAIM }],
});

/** A picture that shows that relation. */
export const aPicture = factory('pictures', 'who-struck-whom', {
	question: 'Who struck whom?',
	order: 1,
	types: ['struck'],
	by: 'from',
});

/** The first statement of the source document. */
export const aStatement = factory('statements', 'iran-struck', {
	order: 1,
	paragraph: 1,
	says: 'Iran struck a village in Pakistan.',
	verdict: 'held',
	on: '2024-01-17',
	reasoning: 'Both governments said so within a day of the strike.',
	claims: [CLAIM],
});

/** A who-says-what table with two columns. */
export const aDispute = factory('disputes', 'who-was-struck', {
	question: 'Who was struck?',
	order: 1,
	summary: 'The two governments describe those who were struck in different ways.',
	claims: [CLAIM],
	accounts: {
		iran: [{ holder: 'iran', statement: 'An armed group was struck.', asOf: '2024-01-17', claims: [CLAIM] }],
		pakistan: [
			{ holder: 'pakistan', statement: 'A family was struck.', asOf: '2024-01-17', claims: [CLAIM] },
		],
	},
	asOf: '2026-11-01',
});

/** A correction of the chapter. */
export const aCorrection = factory('corrections', 'day-of-the-strike', {
	date: '2026-11-01',
	page: '/background/the-strikes/',
	before: 'struck a town in Panjgur',
	after: 'struck a village in Panjgur',
	why: 'Both governments name the village.',
});

/** Other words for the same; what it says now is what the usual claim says. */
export const aChange = factory('changes', 'panjgur-is-named', {
	date: '2026-11-01',
	claim: 'strike-on-panjgur',
	before: 'Iran struck a village near the border on 16 January 2024.',
	after: 'Iran struck a village in Panjgur on 16 January 2024.',
	why: 'The place is named; the claim says nothing else.',
});

export const aRedirect = factory('redirects', 'strike-on-the-village', {
	date: '2026-11-01',
	from: '/claims/strike-on-the-village/',
	to: '/claims/strike-on-panjgur/',
});

/** The home page, all of one claim, which the rule on twins refuses; `soundCorpus` has one that it accepts. */
export const aFrontPage = factory('home', 'front-page', {
	question: 'What happened?',
	lead: Array.from({ length: 10 }, (_, n) => ({
		text: `Iran struck village ${'BCDFGHJKLM'.charAt(n)} in the other country${n === 9 ? '.' : ','}`,
		claim: CLAIM,
	})),
	happened: Array<string>(5).fill(CLAIM),
	accounts: { iran: [CLAIM], pakistan: [CLAIM] },
	since: [CLAIM],
});

/** The first chapter. */
export const aChapter = factory('background', 'the-strikes', {
	title: 'The strikes',
	summary: SUMMARY,
	claims: [CLAIM],
	order: 1,
	asOf: '2024-02-01',
	reviewed: '2026-11-01',
});

/** Iran's government. */
export const anActor = factory('actors', 'iran', {
	name: 'Government of Iran',
	short: 'Iran',
	kind: 'government',
	side: 'iran',
	role: 'Government in Tehran',
	summary: SUMMARY,
	claims: [CLAIM],
	asOf: '2024-02-01',
	order: 1,
});

/** A question with two answers. */
export const aTension = factory('tensions', 'sanctuary', {
	title: 'Sanctuary',
	question: 'Who shelters whom?',
	summary: 'Each government says that the other lets armed groups stay on its side of the border.',
	claims: [CLAIM],
	order: 1,
	positions: [
		{ heldBy: ['iran'], statement: 'Pakistan lets armed groups stay.', claims: [CLAIM] },
		{ heldBy: ['pakistan'], statement: 'Iran lets armed groups stay.', claims: [CLAIM] },
	],
	asOf: '2024-02-01',
	reviewed: '2026-11-01',
});

/** The story in few words. */
export const aShortForm = factory('short', 'in-sixty-seconds', {
	title: 'In sixty seconds',
	summary: SUMMARY,
	claims: [CLAIM],
	order: 1,
	mostWords: 150,
	asOf: '2024-02-01',
	reviewed: '2026-11-01',
});

/** The class sheet, all of one claim that nothing overtook, which rules refuse; `soundCorpus` has one that they accept. */
export const aClassSheet = factory('lesson', 'class-sheet', {
	title: 'A class sheet',
	summary: 'Two sheets of paper for a class: what happened, a map, questions and their answers.',
	takeaways: Array<string>(3).fill(CLAIM),
	questions: ['What', 'Who', 'Where'].map((word) => ({ question: `${word} was struck?`, claims: [CLAIM] })),
	sentences: Array<string>(3).fill(CLAIM),
});
