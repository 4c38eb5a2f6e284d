import { describe, expect, it } from 'vitest';
import { factsOf } from './field.ts';
import { own, question, quoted, verbatim } from './text.ts';

const told = (schema: ReturnType<typeof own>, value: string): string =>
	schema
		.safeParse(value)
		.error?.issues.map(({ message }) => message)
		.join('; ') ?? '';

describe('every text', () => {
	it('has no space at its ends and single ones inside, and composed letters', () => {
		expect(verbatim(2, 80).parse('  Café \n  Ta\u0301n ')).toBe('Café Tán');
	});

	it.each([
		['is blank', '   ', 'expected string to have >=2'],
		['holds no letter or digit', '—–', 'expected words'],
		['holds a zero-width space', 'Da\u200bwn', 'U+200B'],
		['holds a soft hyphen', 'Da\u00adwn', 'U+00AD'],
		['turns the line round', 'Dawn\u202e', 'U+202E'],
		['holds a sign of private use', 'Dawn \ue000', 'U+E000'],
		['holds a blank letter', 'Dawn \u3164', 'U+3164'],
		['lost a sign', 'Caf\ufffd', 'U+FFFD stands for a sign that was lost'],
		['mixes two alphabets in a word', 'D\u0430wn', 'each word in one alphabet'],
		['holds a joiner between Latin letters', 'Da\u200cwn', 'U+200C'],
		['holds digits alone', '2024-01-16', 'expected words'],
		['holds no more than signs', '🙂🙂🙂', 'expected words'],
		['is written in wide letters', 'Ｄａｗｎ', 'plain letters'],
		['is written in joined letters', 'ﬁght', 'plain letters'],
		['heaps accents', 'Da\u0301\u0301\u0301\u0301\u0301wn', 'at most three accents'],
		['was read in the wrong encoding', 'IranÃ¢â‚¬â„¢s PanjgÃ¼r', 'the wrong encoding'],
		['holds a word without an end', 'abcdef'.repeat(10), 'words of at most 49 letters'],
		['is filled with one letter', 'xxxxxxxxxx', 'finished words'],
		['holds half of a merge', 'Dawn <<<<<<< HEAD', 'finished words'],
		['is a formula', '=SUM(A1)', 'do not begin with'],
		['is unfinished', 'TODO: name it', 'finished words'],
		['holds HTML', 'Dawn <br>', '“<br>” is printed'],
		['holds an entity', 'Dawn &lt;b', '“&lt;” is printed'],
	])('is refused if it %s', (_, value, expected) => {
		expect(told(verbatim(2, 80), value)).toContain(expected);
	});

	it.each(['سوخت\u200cبر', 'क\u094d\u200dष', 'Dawn', 'Дон and Dawn', '16\u00a0January', 'Tân‑An'])(
		'may be %s',
		(value) => {
			expect(told(verbatim(2, 80), value)).toBe('');
		},
	);

	it('has a greatest length, counted without the space around it', () => {
		expect(verbatim(2, 4).parse('  Dawn  ')).toBe('Dawn');
		expect(told(verbatim(2, 4), 'Dawns')).toContain('<=4');
	});
});

describe('a text of the site or of somebody it quotes', () => {
	it.each([
		['a straight apostrophe', 'Iran\u0027s army', 'not \u0027'],
		['straight quotation marks', 'so "called"', 'not "'],
		['emphasis of Markdown', 'a **strong** word', '“**” is printed as it stands'],
		['a link of Markdown', 'see [here](/map/)', '“](” is printed'],
	])('holds no %s', (_, value, expected) => {
		for (const type of [own, quoted]) expect(told(type(2, 80), value)).toContain(expected);
	});

	it('leaves quotation marks and Markdown to those who wrote them', () => {
		expect(told(verbatim(2, 80), 'so "called" `it`')).toBe('');
	});

	it('may compare numbers and use brackets', () => {
		expect(told(own(2, 80), '3 < 4 [of 5] & more')).toBe('');
	});

	it('says whose voice it is in, whatever else is asked of it', () => {
		expect(factsOf(question(10, 80))).toMatchObject({ voice: 'own' });
		expect(factsOf(quoted(2, 80))).toMatchObject({ voice: 'quoted' });
	});
});

describe('a question', () => {
	it.each(['Who struck whom?', 'Was it 2 or 3?'])('may be “%s”', (value) => {
		expect(told(question(5, 80), value)).toBe('');
	});
	it.each(['?', '??????????', 'Whatwasstruck?', 'Who struck whom', 'Who struck whom ?!'])(
		'is not “%s”',
		(value) => {
			expect(told(question(1, 80), value)).not.toBe('');
		},
	);
});
