import { expect, it } from 'vitest';
import { foreignLetters, spellingFault } from './languages.ts';

it.each([
	['حمله', 'fa'],
	['کشته\u200cشدگان', 'fa'],
	['جنگ ۱۲ روزه', 'fa'],
	['حملہ', 'ur'],
	['گاؤں', 'ur'],
	['هجوم', 'ar'],
	['قتلى', 'ar'],
] as const)('takes %s as %s', (word, language) => {
	expect(spellingFault(word, language)).toBeUndefined();
});

it.each([
	['a letter of Arabic keyboards in Persian', 'كشته', 'fa', 'write “ک” (U+06A9) in place of “ك” (U+0643)'],
	['Arabic yeh in Urdu', 'فوجي', 'ur', 'write “ی” (U+06CC) in place of “ي” (U+064A)'],
	['Persian heh in Urdu', 'حمله', 'ur', 'write “ہ” (U+06C1) in place of “ه” (U+0647)'],
	['Urdu heh in Persian', 'حملہ', 'fa', 'write “ه” (U+0647) in place of “ہ” (U+06C1)'],
	['Persian yeh in Arabic', 'سفیر', 'ar', 'write “ي” (U+064A) in place of “ی” (U+06CC)'],
	['a letter that the language lacks', 'ڈرون', 'fa', '“ڈ” (U+0688) is none'],
	['a stretched letter', 'حـمله', 'fa', '“ـ” (U+0640) is none'],
	['vowel marks', 'قَتل', 'ar', 'without vowel marks'],
	['Latin letters', 'drone', 'ur', 'write no Latin ones'],
] as const)('refuses %s', (_, word, language, cure) => {
	expect(spellingFault(word, language)).toContain(cure);
});

it('counts the letters that a language does not write', () => {
	expect(foreignLetters('أين وقع الهجوم؟', 'ar')).toBe(0);
	expect(foreignLetters('این حمله', 'ar')).toBe(1);
	expect(foreignLetters('ڈرون حملہ', 'fa')).toBe(2);
});
