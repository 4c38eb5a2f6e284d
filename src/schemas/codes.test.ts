import { expect, it } from 'vitest';
import { countrySchema, languageSchema, publisherCountrySchema } from './codes.ts';

const fits = (schema: typeof countrySchema, code: string): boolean => schema.safeParse(code).success;

it.each(['PK', 'IR', 'GB', 'XK'])('takes the country %s', (code) => {
	expect(fits(countrySchema, code)).toBe(true);
});
it.each(['ZZ', 'UK', 'SU', 'EU', 'XA', 'AB', 'QM', 'QZ', 'pk', 'PAK', 'XX', ''])(
	'refuses the country %s',
	(code) => {
		expect(fits(countrySchema, code)).toBe(false);
	},
);
it('takes XX for a publisher, of an international body', () => {
	expect(fits(publisherCountrySchema, 'XX')).toBe(true);
	expect(fits(publisherCountrySchema, 'ZZ')).toBe(false);
});

it.each(['en', 'fa', 'bal', 'pa-Arab'])('takes the language %s', (tag) => {
	expect(fits(languageSchema, tag)).toBe(true);
});
it.each(['zz', 'xx', 'iw', 'EN', 'english', 'en-XX', 'en-ZZ', 'en-Abcd', 'ara', 'und', 'qaa', 'en_GB', ''])(
	'refuses the language %s',
	(tag) => {
		expect(fits(languageSchema, tag)).toBe(false);
	},
);
