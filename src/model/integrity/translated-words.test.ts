import { describe, expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aLanguage, aTranslatedDispute, aTranslatedStory, aTranslation } from '../testing/languages.ts';
import { translatedWords } from './translated-words.ts';

const saying = (text: string, claim: Parameters<typeof one.aClaim>[0] = {}) =>
	told(translatedWords, { claims: [one.aClaim(claim)], translations: [aTranslation({ text })] });
const place = 'src/content/translations/fa/strike-on-panjgur.yaml: text';

it('lets pass what is written with the letters and signs of its language', () => {
	expect(saying('ایران گفت «حمله کردیم»؛ بی‌بی‌سی (BBC) هم همین را گفت.')).toBe('');
});

describe('letters', () => {
	it.each([
		['ي', 'U+064A', 'ايران حمله کرد.'],
		['ك', 'U+0643', 'ایران حمله كرد.'],
	])('%s of another alphabet are refused by their code', (letter, code, text) => {
		const foreign = text.includes(letter) ? text : '';
		expect(saying(foreign.padEnd(12, '.'))).toBe(
			`${place}: found “${letter}” (${code}) in “${text}”; expected the letters of this language, which look like it. To mend: type the word anew on a keyboard of this language [translated-words]`,
		);
	});

	it('are those that the file of the language refuses, and none if it refuses none', () => {
		const languages = [aLanguage({ letters: undefined })];
		expect(
			told(translatedWords, { languages, translations: [aTranslation({ text: 'ايران حمله كرد.' })] }),
		).toBe('');
	});
});

describe('quotation marks', () => {
	it.each(['"', "'"])('of a typewriter are refused: %s', (mark) => {
		expect(saying(`ایران گفت ${mark}حمله کردیم${mark}.`)).toContain(
			`${place}: found ${mark} in “ایران گفت ${mark}حمله کردیم${mark}.”; expected « and », or ’ for an apostrophe. To mend: write « and » around a quotation, and ’ within a word`,
		);
	});

	it.each(['ایران گفت «حمله کردیم.', 'ایران گفت حمله کردیم».', 'ایران «گفت «حمله» کردیم».', '»حمله« کردیم.'])(
		'have to pair: %s',
		(text) => {
			expect(saying(text)).toContain('« and » that do not pair');
		},
	);
});

describe('signs of another language', () => {
	it.each(['“', '”', '„'])('are refused around a quotation: %s', (mark) => {
		expect(saying(`ایران گفت ${mark}حمله کردیم.`)).toContain(
			`${place}: found “${mark}”, which this language does not have in “ایران گفت ${mark}حمله کردیم.”; expected « and ». To mend: write « and » around a quotation`,
		);
	});

	it.each([
		[',', '،'],
		[';', '؛'],
		['?', '؟'],
	])('are refused behind a letter of Arabic script: %s for %s', (latin, own) => {
		expect(saying(`ایران گفت${latin} حمله کردیم.`)).toContain(`To mend: write ${own} [translated-words]`);
		expect(saying(`ایران گفت${own} حمله کردیم.`)).toBe('');
		expect(saying(`ایران گفت BBC${latin} حمله کردیم.`)).toBe('');
	});
});

describe('a word that takes a side', () => {
	const words = 'دو شهید در روستا یافت شد.';

	it('is refused in the voice of the site', () => {
		expect(saying(words)).toBe(
			`${place}: found “شهید” in “${words}”; expected the word only between « and », or in what is attributed. To mend: quote it, or write what the table of chosen words has: کشته شد [translated-words]`,
		);
	});

	it('may stand in a quotation, which is the cure', () => {
		expect(saying('دو «شهید» در روستا یافت شد.')).toBe('');
	});

	it('may stand in what somebody says who is named', () => {
		expect(saying(words, { status: 'attributed', author: 'pakistan' })).toBe('');
		const accounts = { iran: [words], pakistan: [words] };
		expect(told(translatedWords, { translatedDisputes: [aTranslatedDispute({ accounts })] })).toBe('');
	});

	it('is a word by itself, with a half-space behind it too, and no part of another', () => {
		expect(saying('شهید‌ها در روستا یافت شد.')).toContain('found “شهید”');
		expect(saying('شهیدآباد نام یک روستا است.')).toBe('');
	});
});

it('looks at questions, stories, names, speakers and the words of pages too, and says where', () => {
	const bad = 'دو شهید "یافت" شد.';
	const { data } = aLanguage();
	const words = { ...data.words, home: { ...data.words.home, question: bad } };
	const languages = [aLanguage({ words, chosen: [{ ...data.chosen[0]!, why: 'چون ك نیست.' }] })];
	const sections = [{ heading: bad, paragraphs: [[{ claim: 'strike-on-panjgur', text: bad }]] }];
	const lines = told(translatedWords, {
		languages,
		translatedDisputes: [aTranslatedDispute({ question: `${bad}؟` })],
		translatedStories: [aTranslatedStory({ sections })],
	}).split('\n');
	const places = lines.map((line) => line.split(': found')[0]);
	expect(new Set(places)).toEqual(
		new Set([
			'src/content/translations/fa/disputes/who-was-struck.yaml: question',
			'src/content/translations/fa/short/in-sixty-seconds.yaml: sections[0].heading',
			'src/content/translations/fa/short/in-sixty-seconds.yaml: sections[0].paragraphs[0][0].text',
			'src/content/languages/fa.yaml: words.home.question',
			'src/content/languages/fa.yaml: chosen[0].why',
		]),
	);
});

it('says nothing of a language that is not there, which another rule does', () => {
	expect(told(translatedWords, { languages: [], translations: [aTranslation({ text: '"شهید" ي ك' })] })).toBe(
		'',
	);
});
