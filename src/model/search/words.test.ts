import { describe, expect, it } from 'vitest';
import { hasFigure, indexText, wordsOf } from './words.ts';

describe('indexText', () => {
	it.each([
		['both years of a span', '1973–1977', '1973 1977'],
		['both sides of a dash', 'the Iran–Pakistan border', 'iran pakistan border'],
		['a sum as it is printed', '$18 billion', '18 billion'],
		['a great number with and without its comma', '1,000 men', '1000 man'],
		['a form that no ending tells, as its base', 'struck, drawn', 'strike draw'],
		['initials', 'U.S. envoy', 'us envoy'],
		['no possessive', "Iran’s and Iran's", 'iran iran'],
		['a hyphen joined and split', 'cease-fire', 'cease fire ceasefire'],
		['a name without its article, and joined', 'Jaish al-Adl', 'jaish adl aladl'],
		['a half-space joined and split', 'جیش‌العدل', 'جیش العدل جیشالعدل'],
		['Arabic letters as the Persian ones', 'رئيسي كشته', 'رییسی کشته'],
		['heh with yeh', 'حملۀ', 'حمله'],
		['words within guillemets', '«سراوان»', 'سراوان'],
		['digits of three scripts', '۵۲ ٥٢ 52', '52 52 52'],
		['no tatweel', 'ســـراوان', 'سراوان'],
	])('holds %s', (_, text, expected) => {
		expect(indexText(text)).toBe(expected);
	});

	it.each(['', ' ', '…', '؟', '\u200c', '$$$', 'the of and', '\u202e\u2066', '🚀'])(
		'holds nothing of “%s”',
		(text) => {
			expect(indexText(text)).toBe('');
		},
	);
});

it('wordsOf tells where a word stands among all folded words', () => {
	expect(wordsOf('who is al-Adl?').map(({ typed, at, length }) => [typed, at, length])).toEqual([
		['who', 0, 1],
		['is', 1, 1],
		['al-Adl', 2, 2],
	]);
});

it('hasFigure knows a number from a word', () => {
	expect(['52', '19th', 'adl'].map(hasFigure)).toEqual([true, true, false]);
});

describe('words that tell nothing', () => {
	const stops = new Set(['می', 'شوند', 'است', 'ان', 'سی', 'اسی', 'روی', 'داد']);
	it.each([['a form of a verb that joins', 'کشته میشوند نمیشوند', 'کشته']])(
		'leaves out %s',
		(_, text, expected) => {
			expect(indexText(text, stops)).toBe(expected);
		},
	);
	it.each(['میناب', 'استان', 'سیاسی', 'رویداد'])('keeps %s, which has their letters by chance', (word) => {
		expect(indexText(word, stops)).toBe(word);
	});
});
