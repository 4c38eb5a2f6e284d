import { expect, it } from 'vitest';
import { foldedWords } from './fold.ts';
import { keyOf, keysOf, type Tongue } from './word-forms.ts';

const keysOfPhrase = (phrase: string, tongue: Tongue): string[] => keysOf(foldedWords(phrase), tongue);

it.each<[Tongue, string, string]>([
	['fa', 'آتش\u200cبس', 'آتش بس'],
	['fa', 'آتشبس', 'آتش بس'],
	['ur', 'دہشتگرد', 'دہشت گرد'],
	['ar', 'وزير الخارجية', 'وزير خارجية'],
	['en', 'Cease-fire', 'ceasefire'],
])('keeps in %s %s under the key of %s', (tongue, one, other) => {
	expect(keyOf(one, tongue)).toBe(keyOf(other, tongue));
});

it.each<[Tongue, string, string]>([
	['en', 'attacked', 'attack'],
	['en', 'allies', 'ally'],
	['fa', 'موشکهای', 'موشک'],
	['fa', 'کشتگان', 'کشته'],
	['fa', 'حملات', 'حمله'],
	['fa', 'کودکان', 'کودک'],
	['fa', 'سفیرشان', 'سفیر'],
	['fa', 'سخنگویان', 'سخنگو'],
	['fa', 'مهاجرین', 'مهاجر'],
	['fa', 'جنگیدن', 'جنگید'],
	['ur', 'حملوں', 'حملہ'],
	['ur', 'دھماکے', 'دھماکا'],
	['ur', 'لاشیں', 'لاش'],
	['ur', 'گرفتاریاں', 'گرفتاری'],
	['ur', 'ملازمین', 'ملازم'],
	['ur', 'وزراء', 'وزرا'],
	['ar', 'والحدود', 'حدود'],
	['ar', 'للاجئين', 'لاجئين'],
	['ar', 'بصواريخ', 'صواريخ'],
	['ar', 'ضربات', 'ضربة'],
	['ar', 'سفيرها', 'سفير'],
	['ar', 'طفلتين', 'طفلة'],
	['ar', 'طفلان', 'طفل'],
	['ar', 'المدنيين', 'مدني'],
	['ar', 'لوزير الخارجية', 'وزير الخارجية'],
])('reads in %s %s as a form of %s', (tongue, form, word) => {
	expect(keysOfPhrase(form, tongue)).toContain(keyOf(word, tongue));
});

it('takes a word as it stands before it is a form of another', () => {
	expect(keysOfPhrase('سفر', 'fa')).toEqual([keyOf('سفر', 'fa')]);
	expect(keysOfPhrase('لماذا', 'ar')[0]).toBe(keyOf('لماذا', 'ar'));
});
