import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { conceptWord } from './index-concepts.ts';
import type { Lookups } from './mend.ts';
import type { NameEntry } from './names.ts';
import { planQuery } from './plan.ts';
import { vocabularyOf } from './vocabulary.ts';

const entry = (title: string, ...names: string[]): NameEntry => [
	`/${title}/`,
	title,
	'Actors',
	[title, ...names].map(fold),
	'',
];
const names = [
	entry('Jaish al-Adl', 'Jaysh al-Adl', 'Army of Justice', 'جیش العدل'),
	entry('Iran’s government', 'Iran', 'ایران'),
	entry('Gwadar'),
	entry('Saravan', 'سراوان'),
];
const there =
	'jaish adl jaysh iran government gwadar port saravan strike strikes casualties 52 d20240116 border';
const lookups: Lookups = {
	names,
	isThere: (word) => Promise.resolve(there.split(' ').includes(word)),
	vocabulary: () => Promise.resolve(vocabularyOf([there])),
	meanings: (query) =>
		Promise.resolve(
			query.startsWith('حمله')
				? [{ at: 0, length: 1, words: ['strike'], concepts: [3], asks: [], language: 'fa' as const }]
				: [],
		),
	otherMeanings: (query) =>
		Promise.resolve(
			query.startsWith('Angriff')
				? [{ at: 0, length: 1, words: ['strike'], concepts: [3], asks: [], language: 'de' as const }]
				: [],
		),
};
const plan = (query: string, literal = false) => planQuery(query, lookups, literal);
const words = async (query: string) =>
	(await plan(query)).terms.map(({ ways }) => ways.map((way) => way.words.join(' ')));

describe('planQuery', () => {
	it.each([
		['سراوان', true],
		['حمله سراوان', true],
		['16 January 2024', true],
		['gwadar hotels', false],
		['border', false],
	])('knows of “%s” whether all of it is of the subject', async (query, expected) => {
		expect((await plan(query)).understood).toBe(expected);
	});

	it('seeks a name and the words beside it', async () => {
		expect(await words('gwadar port')).toEqual([['gwadar'], ['port']]);
		expect((await plan('gwadar port')).changed).toEqual([]);
	});

	it('puts another spelling into the site’s own, and says so', async () => {
		const { terms, changed, asked } = await plan('jaysh ul adl strikes');
		expect(terms[0]?.ways.map((way) => way.words.join(' '))).toEqual(['jaish adl', 'jaysh adl']);
		expect(changed).toEqual([{ typed: 'jaysh ul adl', taken: 'Jaish al-Adl', why: 'name' }]);
		expect(asked).toBe('Jaish al-Adl strikes');
	});

	it('leaves what is rightly spelt', async () => {
		for (const query of ['Jaish al-Adl', 'iran', 'Saravan strike'])
			expect((await plan(query)).changed).toEqual([]);
	});

	it('calls an entry as the texts call it', async () => {
		expect((await plan('ایران')).changed).toEqual([{ typed: 'ایران', taken: 'Iran', why: 'name' }]);
	});

	it('takes a slip for the nearest word, and says so', async () => {
		expect((await plan('casualities strike')).changed).toEqual([
			{ typed: 'casualities', taken: 'casualties', why: 'slip' },
		]);
	});

	it('knows verbs that tell little, in any of their forms', async () => {
		const there = (word: string) => Promise.resolve(['gwadar', 'get', 'use'].includes(word));
		const { terms } = await planQuery('gwadar got used', { ...lookups, isThere: there });
		expect(terms.slice(0, 2).map(({ light = false }) => light)).toEqual([false, true]);
	});

	it('never takes a number for another', async () => {
		expect((await plan('51 strike')).missing).toEqual(['51']);
		expect((await plan('52 strike')).missing).toEqual([]);
	});

	it('tells a word that is nowhere', async () => {
		const { missing, terms } = await plan('xqzvwk strike');
		expect(missing).toEqual(['xqzvwk']);
		expect(terms).toHaveLength(1);
	});

	it('reads a day in any form as the day', async () => {
		expect((await words('strike 16.1.2024'))[1]?.[0]).toBe('d20240116');
		expect((await words('۲۶ دی ۱۴۰۲'))[0]?.[0]).toBe('d20240116');
	});

	it('translates a word, and says so', async () => {
		const { terms, changed } = await plan('حمله سراوان');
		expect(changed).toEqual([
			{ typed: 'حمله', taken: 'strike', why: 'translated' },
			{ typed: 'سراوان', taken: 'Saravan', why: 'name' },
		]);
		expect(terms[0]?.ways.map((way) => way.words.join(' '))).toContain('strike');
	});

	it('reads a word that is nowhere in another language, where one knows it', async () => {
		expect((await plan('Angriff saravan')).changed).toEqual([
			{ typed: 'Angriff', taken: 'strike', why: 'translated' },
		]);
		expect((await plan('Überfall saravan')).missing).toEqual(['Überfall']);
	});

	it('puts the name of a month into English', async () => {
		expect((await plan('Februar')).changed).toEqual([
			{ typed: 'Februar', taken: 'february', why: 'translated' },
		]);
	});

	it('seeks by the concept what means the same, as one part for a phrase of another language', async () => {
		const { terms } = await plan('حمله سراوان');
		expect(terms.map(({ concepts }) => concepts)).toEqual([[conceptWord(3)], []]);
	});

	it('takes the last word for a beginning where a word begins so', async () => {
		const { terms, missing } = await plan('casu');
		expect([terms[0]?.beginning, missing]).toEqual([true, []]);
		expect((await plan('casu strike')).missing).toEqual(['casu']);
	});

	it('changes nothing of a query that is taken literally', async () => {
		const { changed, terms } = await plan('jaysh al-Adl casualities', true);
		expect(changed).toEqual([]);
		expect(terms.map(({ typed }) => typed)).toEqual(['jaysh', 'al-Adl', 'casualities']);
	});

	it.each([
		['nothing', ''],
		['only marks', '?!… —'],
		['only words that ask', 'what is the of'],
		['control and direction signs', '\u0000\u202e\u2066\u200c'],
		['ten thousand characters', 'Baloch '.repeat(1429)],
		['many languages', 'حمله strike Angriff attaque удар 攻撃 공격 हमला ทัวร์ επίθεση'],
		['markup', '<img src=x onerror=alert(1)>"\'><script>'],
	])('answers quietly to %s', async (_, query) => {
		const { terms, missing } = await plan(query);
		expect(terms.length + missing.length).toBeLessThanOrEqual(24);
		for (const { ways } of terms)
			for (const way of ways) for (const word of way.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
	});
});

describe('in another language than English', () => {
	const words = 'هدف جیش عدل سیستان بلوچستان سفیر';
	const persian: Lookups = {
		names: [entry('جیش عدل', 'Jaish al-Adl'), entry('سیستان و بلوچستان')],
		isThere: (word) => Promise.resolve(words.split(' ').includes(word)),
		vocabulary: () => Promise.resolve(vocabularyOf([words])),
		meanings: (query) =>
			Promise.resolve(
				query.endsWith('چه می خواهد')
					? [{ at: 2, length: 3, words: ['هدف'], concepts: [7], asks: [], language: 'fa' as const }]
					: query === 'سفرا'
						? [{ at: 0, length: 1, words: ['سفیر'], concepts: [8], asks: [], language: 'fa' as const }]
						: [],
			),
		otherMeanings: () => Promise.resolve([]),
		tongue: 'fa',
		stops: new Set(['و', 'چه', 'می', 'خواهد']),
	};

	it('leaves out the words of it that only join, as the index does', async () => {
		const { terms } = await planQuery('سیستان و بلوچستان', persian);
		expect(terms.map(({ ways }) => ways[0]?.words)).toEqual([['سیستان'], ['بلوچستان']]);
	});

	it('seeks a phrase by what it means whose words only ask', async () => {
		const { terms } = await planQuery('جیش عدل چه می خواهد', persian);
		expect(terms.map(({ ways, concepts }) => [ways[0]?.words, concepts])).toEqual([
			[['جیش', 'عدل'], []],
			[['هدف'], [conceptWord(7)]],
		]);
	});

	it('takes no word of it for a foreign one', async () => {
		const { terms, changed } = await planQuery('سفرا', persian);
		expect(terms.map(({ concepts }) => concepts)).toEqual([[conceptWord(8)]]);
		expect(changed).toEqual([]);
	});
});

it('seeks two words of another language than English as one, too, where its texts have them as one', async () => {
	const own = {
		...lookups,
		names: [],
		tongue: 'fa',
		isThere: (word: string) => Promise.resolve(word !== 'کبیر'),
	};
	const { terms } = await planQuery('امیر عبداللهیان', own);
	expect(terms.map(({ ways }) => ways.map((way) => way.words.join(' ')))).toEqual([
		['امیر عبداللهیان', 'امیرعبداللهیان'],
	]);
});
