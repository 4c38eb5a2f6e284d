import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../model/parse.ts';
import type { ContentFile } from '../model/parse-file.ts';
import { problemLine } from '../file/problem.ts';
import { aLanguage, someWords } from '../model/testing/languages.ts';
import { interfaceSchema } from './interface.ts';
import { languageEntrySchema } from './language.ts';
import { translatedDisputeSchema, translatedStorySchema, translationSchema } from './translation.ts';

const faults = (
	schema: { safeParse: (value: unknown) => { error?: { issues: readonly object[] } } },
	value: unknown,
) =>
	(schema.safeParse(value).error?.issues ?? []).map((issue) => {
		const { path, message } = issue as { path: PropertyKey[]; message: string };
		return `${path.map(String).join('.')}: ${message}`;
	});

const languageFile = (data: object): ContentFile => ({
	collection: 'languages',
	name: 'fa.yaml',
	path: 'src/content/languages/fa.yaml',
	text: JSON.stringify(data),
});

describe('a language', () => {
	const { data } = aLanguage();
	const with_ = (changes: object) => faults(languageEntrySchema, { ...data, ...changes });

	it('has a tag, calendar, digits, quotation marks and words', () => {
		expect(with_({})).toEqual([]);
	});

	it.each([
		[{ tag: 'xq' }, 'tag: expected the tag of a known language, such as "en", "fa" or "bal"'],
		[{ tag: 'Persian' }, 'tag: expected a language tag such as "en", "fa" or "bal"'],
		[{ region: 'Iran' }, 'region: expected two capitals (ISO 3166-1), such as "PK"'],
	])('is refused with %j', (changes, words) => {
		expect(with_(changes)).toEqual([words]);
	});

	it('has names of actors, places, terms and events, by folder and id', () => {
		const names = (given: object) =>
			parseCorpus([languageFile({ ...data, names: given })]).problems.map(problemLine);
		expect(names({ 'actors/iran': 'ایران', 'events/strike-1': 'حمله' })).toEqual([]);
		expect(names({ 'sources/dawn': 'داون' })).toEqual([
			'src/content/languages/fa.yaml: names.sources/dawn: found the key "sources/dawn"; expected the folder and id of an actor, place, term or event, such as "actors/some-id". To mend: write the key so, or delete it with what stands behind it [schema]',
		]);
	});

	it.each([
		{ calendar: 'julian' },
		{ digits: 'roman' },
		{ quotes: { open: '<<', close: '»' } },
		{ chosen: [] },
	])('is refused with %j, too', (changes) => {
		expect(with_(changes)).toHaveLength(1);
	});
});

describe('the words of its pages', () => {
	const words = someWords();

	it('have each blank of the English', () => {
		expect(faults(interfaceSchema, words)).toEqual([]);
	});

	it('are refused without a blank, by the field and the blank', () => {
		expect(
			faults(interfaceSchema, { ...words, frame: { ...words.frame, covers: 'رویدادها تا امروز' } }),
		).toEqual(['frame.covers: expected each of {date}']);
		const map = { ...words.map, struck: '{side} حمله کرد' };
		expect(faults(interfaceSchema, { ...words, map })).toEqual([
			'map.struck: expected each of {side}, {place}, {date}',
		]);
	});

	it('are refused if one is missing, empty or not known', () => {
		const { title, ...rest } = words;
		expect(title).not.toBe('');
		expect(faults(interfaceSchema, rest)).toHaveLength(1);
		expect(faults(interfaceSchema, { ...words, title: ' ' })).toHaveLength(1);
		expect(faults(interfaceSchema, { ...words, subtitle: 'عنوان' })).toHaveLength(1);
	});
});

describe('what is told', () => {
	const text = 'ایران به روستایی حمله کرد.';

	it('names the English that it renders by status and hashes', () => {
		expect(faults(translationSchema, { text, renders: 'agreed 0a1b2c3d4e5f 0123456789ab' })).toEqual([]);
	});

	it.each(['0a1b2c3d4e5f', 'agreed', 'agreed 0a1b', 'certain 0a1b2c3d4e5f', 'agreed 0A1B2C3D4E5F'])(
		'is refused with "%s" for that',
		(renders) => {
			expect(faults(translationSchema, { text, renders })).toEqual([
				'renders: expected what the line of the claim in content.lock ends with, such as "agreed 0a1b2c3d4e5f"',
			]);
		},
	);

	it('of a table asks a question', () => {
		const ask = (question: string) =>
			faults(translatedDisputeSchema, {
				question,
				summary: text,
				accounts: { iran: [text] },
				renders: '0a1b2c3d4e5f',
			});
		for (const question of ['به چه کسی حمله شد؟', 'Wer wurde getroffen?']) expect(ask(question)).toEqual([]);
		for (const question of ['به چه کسی حمله شد', 'به چه کسی؟ حمله شد.'])
			expect(ask(question)).toEqual([
				'question: expected a question that ends in the question mark of its language',
			]);
	});

	it('of a table or a short form names it by one hash', () => {
		const table = { question: 'به چه کسی حمله شد؟', summary: text, accounts: { iran: [text] } };
		const story = {
			title: text,
			summary: text,
			sections: [{ paragraphs: [[{ claim: 'some-claim', text }]] }],
		};
		for (const [schema, value] of [
			[translatedDisputeSchema, table],
			[translatedStorySchema, story],
		] as const) {
			expect(faults(schema, { ...value, renders: '0a1b2c3d4e5f' })).toEqual([]);
			expect(faults(schema, { ...value, renders: 'agreed 0a1b2c3d4e5f' })).toEqual([
				'renders: expected twelve digits from 0 to f',
			]);
		}
	});
});
