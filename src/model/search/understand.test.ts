import { describe, expect, it } from 'vitest';
import type { Concepts } from '../../subject/concepts.ts';
import { attack, campaign } from '../testing/concepts.ts';
import { englishForm, otherLanguagesForm, scriptsForm } from './concepts.ts';
import { foldedWords } from './fold.ts';
import { englishReader, scriptsReader } from './understand.ts';

const concepts: Concepts = {
	languages: ['fa', 'ur', 'ar'],
	partly: ['de'],
	particles: { fa: ['در', 'این', 'شد', 'شدند', 'را'], ur: ['میں', 'گئے', 'دی'], ar: ['في', 'من'] },
	concepts: [
		{
			id: 'where',
			words: [],
			asked: ['where'],
			asks: 'where',
			shared: [],
			fa: ['کجا'],
			ur: ['کہاں'],
			ar: ['أين'],
		},
		{
			id: 'how-many',
			words: [],
			asked: ['how many'],
			asks: 'how-many',
			shared: [],
			fa: ['چند نفر', 'چند'],
			ur: ['کتنے'],
			ar: ['كم'],
		},
		{
			id: 'killed',
			words: ['killed', 'dead'],
			asked: ['die', 'slain', 'shot dead'],
			shared: [],
			fa: ['کشته', 'کشته شدگان'],
			ur: ['مارے گئے', 'ہلاک'],
			ar: ['قتلى'],
		},
		{
			...attack,
			words: ['attack', 'struck'],
			asked: ['raid', 'hit'],
			fa: ['حمله', 'حملات'],
			ur: ['حملہ', 'حملے'],
		},
		{
			id: 'minister',
			words: ['minister'],
			asked: [],
			shared: [],
			fa: ['وزیر'],
			ur: ['وزیر'],
			ar: ['وزير'],
		},
		{
			id: 'foreign-minister',
			words: ['foreign minister', 'minister'],
			asked: ['top diplomat'],
			shared: [],
			fa: ['وزیر خارجه'],
			ur: ['وزیر خارجہ'],
			ar: ['وزير الخارجية'],
		},
		campaign,
	],
};

const read = scriptsReader(scriptsForm(concepts));
/** A query’s parts as they were understood, each as its words, what it asks and what it was. */
const parts = (query: string) =>
	read(query).map(({ at, length, words, asks }) => [
		foldedWords(query)
			.slice(at, at + length)
			.join(' '),
		...words,
		...asks,
	]);

describe('a query in another language', () => {
	it('is put into the words of the texts, with what it asks', () => {
		expect(parts('چند نفر در حمله کشته شدند؟')).toEqual([
			['چند نفر', 'how-many'],
			['در'],
			['حمله', 'attack'],
			['کشته', 'killed'],
			['شدند'],
		]);
		expect(parts('حملے میں کتنے مارے گئے')).toEqual([
			['حملی', 'attack'],
			['میں'],
			['کتنی', 'how-many'],
			['ماری گیی', 'killed'],
		]);
	});

	it('finds the longest phrase, however its parts are joined', () => {
		expect(parts('وزیر\u200cخارجه')).toEqual([['وزیر خارجه', 'foreign minister']]);
		expect(parts('كشته\u200cشدگان')).toEqual([['کشته شدگان', 'killed']]);
	});

	it('is read in the language that knows most of it', () => {
		expect(parts('این حمله')).toEqual([['این'], ['حمله', 'attack']]);
		expect(parts('أين الهجوم')).toEqual([
			['این', 'where'],
			['الهجوم', 'attack'],
		]);
	});

	it('is read in the language whose letters it is written with, where two know it', () => {
		expect(parts('حملة')).toEqual([['حمله', 'campaign']]);
		expect(parts('حملہ')).toEqual([['حمله', 'attack']]);
	});

	it('is read in both languages that know it as well', () => {
		expect(parts('حمله')).toEqual([['حمله', 'attack', 'campaign']]);
	});

	it('leaves out what no concept knows, and what joins in another language alone', () => {
		expect(parts('کشته به زاهدان')).toEqual([['کشته', 'killed']]);
		expect(parts('کجا ۲۶ دی')).toEqual([['کجا', 'where']]);
	});

	it('takes from another language what its own does not know', () => {
		expect(parts('حمله کجا ہلاک')).toEqual([
			['حمله', 'attack'],
			['کجا', 'where'],
			['هلاک', 'killed'],
		]);
	});

	it.each(['', ' ', '؟!', '\u200c', 'zahedan', 'ا'.repeat(200)])('is nothing for %j', (query) => {
		expect(read(query)).toEqual([]);
	});
});

describe('a query in English', () => {
	const readEnglish = englishReader(englishForm(concepts));

	it('finds what it asks and the words that readers use instead, in any form', () => {
		expect(
			readEnglish('How many were hit in the raids').map(({ words, asks }) => [...words, ...asks]),
		).toEqual([['how-many'], ['attack'], ['attack']]);
		expect(readEnglish('top diplomats').map(({ words }) => words)).toEqual([['foreign minister']]);
	});
});

describe('a query in a language that only some concepts know', () => {
	const german = scriptsReader(
		otherLanguagesForm({
			...concepts,
			particles: { de: ['auf', 'hat'] },
			concepts: [{ ...attack, de: ['Angriff', 'angegriffen'] }, campaign],
		}),
	);

	it('is understood as far as they do', () => {
		expect(german('Wer hat Angriffe auf Zahedan').map(({ at, words }) => [at, ...words])).toEqual([
			[1],
			[2, 'attack'],
			[3],
		]);
	});
});

describe('what is sent to browsers', () => {
	it('holds one form of a word, and no phrase that reads the same word by word', () => {
		const form = scriptsForm(concepts);
		expect(form.concepts[2]).toBe('killed||kSth|marygyy hlak|qtly');
		expect(form.concepts[3]).toBe('attack||Hmlh|Hmlh|hjvm');
	});
});
