import { expect, it } from 'vitest';
import { nameSchema } from './name.ts';

const fits = (lang: string, text: string): boolean => nameSchema.safeParse({ lang, text }).success;

it.each([
	['ur', 'پنجگور'],
	['bal', 'بلوچ'],
	['bal-Latn', 'Balòc'],
	['zh', '中国'],
	['ja', '日本'],
	['ko', '한국'],
	['tr', 'Türkiye'],
	['ru', 'Иран'],
])('takes a name of %s in its script: %s', (lang, text) => {
	expect(fits(lang, text)).toBe(true);
});

it.each([
	['ur', 'Panjgur town'],
	['ru', 'ایران'],
])('refuses a name of %s in another script: %s', (lang, text) => {
	expect(fits(lang, text)).toBe(false);
});
