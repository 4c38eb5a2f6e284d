import { expect, it } from 'vitest';
import type { Language } from './language.ts';
import { aDossier, anEdition, pakistan } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aLanguage, aTranslatedDispute, aTranslatedStory, aTranslation } from '../testing/languages.ts';
import { pagesOf } from './resolve.ts';

const strike = 'strike-on-panjgur';

/** The language of a small dossier. */
const told = (replaced: Parameters<typeof aDossier>[0] = {}, ...stale: string[]): Language =>
	aDossier(replaced, anEdition({ stale: new Set(stale) })).languages[0]!;

it('tells each claim by the object of the English, from the side on which its own name is read', () => {
	const dossier = aDossier();
	const [language] = dossier.languages;
	expect(language?.direction).toBe('rtl');
	expect(language?.claims.get(strike)?.claim).toBe(dossier.claims.find(({ id }) => id === strike));
	expect(told({ languages: [aLanguage({ name: 'Deutsch' })] }).direction).toBe('ltr');
});

it('keeps languages apart', () => {
	const { languages } = aDossier({
		languages: [aLanguage(), { ...aLanguage({ tag: 'ur', name: 'اردو' }), id: 'ur' }],
	});
	expect(
		languages.map(({ tag, claims, disputes, story }) => [tag, claims.size, disputes.length, story?.id]),
	).toEqual([
		['fa', 1, 1, 'in-sixty-seconds'],
		['ur', 0, 0, undefined],
	]);
});

it('does not show what is stale: text, positions and note of a claim', () => {
	const translations = [aTranslation({ note: 'یادداشت مترجم', positions: ['پایگاهی هدف بود.'] })];
	expect(told({ translations }).claims.get(strike)).toMatchObject({ note: 'یادداشت مترجم' });
	expect(told({ translations }, `translations/fa/${strike}`).claims.get(strike)).toMatchObject({
		text: undefined,
		positions: [],
		note: undefined,
	});
});

it('does not show what is stale: the words of a table, of which it keeps who says what and when', () => {
	const [iran, people] = told().disputes[0]!.columns.map(({ sayings }) => sayings);
	expect(iran?.map(({ text }) => text)).toEqual(['یک گروه مسلح هدف بود.']);
	expect(people?.[0]?.saying.asOf).toBe('2024-01-17');
	const table = told({}, 'translatedDisputes/fa/who-was-struck').disputes[0]!;
	expect(table.words).toBeUndefined();
	expect(table.columns.flatMap(({ sayings }) => sayings.map(({ text }) => text))).toEqual([
		undefined,
		undefined,
	]);
});

it('tells a story of which the English has changed by its claims, and by the English of those that have changed', () => {
	const sentence = ({ story }: Language) => story?.sections[0]?.paragraphs[0]?.[0]?.text;
	const [story, claim] = ['translatedStories/fa/in-sixty-seconds', `translations/fa/${strike}`];
	expect(sentence(told())).toBe('ایران به روستایی حمله کرد.');
	expect(told().story?.stale).toBe(false);
	expect(sentence(told({}, story))).toBe(aTranslation().data.text);
	expect(told({}, story).story?.stale).toBe(true);
	expect(sentence(told({}, claim))).toBeUndefined();
	expect(sentence(told({}, story, claim))).toBeUndefined();
});

it('says how many minutes a story takes, one at least', () => {
	const text = 'واژه '.repeat(90).trim();
	const sentences = Array.from({ length: 4 }, () => ({ claim: strike, text }));
	const body = Array.from({ length: 4 }, () => `<Claim id="${strike}">Iran struck.</Claim>`).join(' ');
	const translatedStories = [aTranslatedStory({ sections: [{ paragraphs: [sentences] }] })];
	expect(told({ short: [one.aShortForm({ body })], translatedStories }).story?.minutes).toBe(2);
	expect(told().story?.minutes).toBe(1);
});

it('puts each statement where the English has it, by date or not', () => {
	const claims = [strike];
	const saying = (statement: string, asOf: string) => ({ holder: 'iran', statement, asOf, claims });
	const iran = [
		saying('A second group was struck.', '2024-01-18'),
		saying('A group was struck.', '2024-01-17'),
	];
	const { accounts } = one.aDispute().data;
	const language = told({
		disputes: [one.aDispute({ accounts: { ...accounts, iran } })],
		translatedDisputes: [
			aTranslatedDispute({
				accounts: { iran: ['گروه دوم هدف بود.', 'یک گروه هدف بود.'], pakistan: ['خانواده‌ای.'] },
			}),
		],
	});
	const pairs = language.disputes[0]?.columns[0]?.sayings.map(({ saying, text }) => [saying.statement, text]);
	expect(pairs).toEqual([
		['A group was struck.', 'یک گروه هدف بود.'],
		['A second group was struck.', 'گروه دوم هدف بود.'],
	]);
});

it('calls an entry as its own file does, else as a source does, and says which source', () => {
	const names = [{ lang: 'fa', text: 'ایران', source: 'dawn-on-strike' }];
	const named = (names_: Record<string, string>) =>
		told({ actors: [one.anActor({ names }), pakistan()], languages: [aLanguage({ names: names_ })] }).names
			.actors;
	expect(named({})).toMatchObject([
		{ english: 'Government of Iran', text: 'ایران', source: { id: 'dawn-on-strike' } },
	]);
	expect(named({ 'actors/iran': 'ایران' })).toMatchObject([{ source: { id: 'dawn-on-strike' } }]);
	expect(named({ 'actors/iran': 'دولت ایران' })).toMatchObject([{ text: 'دولت ایران', source: undefined }]);
});

it('names speakers, places, events and sides, and nobody whom it does not know', () => {
	const dossier = aDossier({
		languages: [
			aLanguage({
				speakers: [{ of: 'A witness', role: 'villager', in: 'یکی از اهالی' }],
				names: { 'actors/iran': 'ایران', 'places/panjgur': 'پنجگور', 'events/iran-strikes-panjgur': 'حمله' },
			}),
		],
	});
	const language = dossier.languages[0]!;
	expect(language.speaker({ id: 'iran', name: 'Iran', side: 'iran' })).toBe('ایران');
	expect(language.speaker({ name: 'a witness', role: 'villager', side: 'others' })).toBe('یکی از اهالی');
	expect(language.speaker({ name: 'A witness', side: 'others' })).toBeUndefined();
	expect(language.speaker({ id: 'pakistan', name: 'Pakistan', side: 'pakistan' })).toBeUndefined();
	expect(language.place(dossier.places[0]!)).toBe('پنجگور');
	expect(language.event(dossier.events[0]!)).toBe('حمله');
	expect(language.side('iran')).toBe(language.words.accounts.columns['iran']);
});

it('has a page for each of the English pages that it tells, and none of a story that it does not tell', () => {
	const { story } = told();
	expect([...pagesOf({ tag: 'fa', story }).entries()]).toEqual([
		['/', '/fa/'],
		['/short/in-sixty-seconds/', '/fa/story/'],
		['/disputed/', '/fa/accounts/'],
		['/glossary/', '/fa/names/'],
		['/about/', '/fa/about/'],
		['/search/', '/fa/search/'],
	]);
	expect([...pagesOf({ tag: 'fa', story: undefined }).values()]).not.toContain('/fa/story/');
});
