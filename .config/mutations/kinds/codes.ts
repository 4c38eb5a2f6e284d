import { inEntry, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';

const LATIN = /^[\p{Script=Latin}\p{P}\p{Z}\p{N}]+$/u;

/** Codes that no standard has, and those that do not fit what they are said of. */
export const CODES: readonly Kind[] = [
	inField('language: no such', 'language', (_code, { random }) => random.pick(['xx', 'zz', 'qq', 'ax'])),
	inField('language: its name', 'language', () => 'english'),
	inField('language: in capitals', 'language', (code) => code.toUpperCase()),
	inField('language: with an underscore', 'language', (code) => `${code}_PK`),
	inField('language: three letters of one with two', 'language', (_code, { random }) =>
		random.pick(['per', 'fas', 'eng', 'urd', 'ara']),
	),
	inField('language: no such country', 'language', (code) => `${code}-ZZ`),
	inField('language: no such script', 'language', (code) => `${code}-Abcd`),
	inField('language: private', 'language', () => 'qaa'),
	inField('language: empty', 'language', () => ''),
	inField('language: undetermined', 'language', () => 'und'),
	inField('language: with a space', 'language', (code) => `${code} `),
	inField('country: no such', 'country', (_code, { random }) => random.pick(['ZZ', 'QQ', 'AA', 'XQ'])),
	inField('country: not its code', 'country', (_code, { random }) => random.pick(['UK', 'EN', 'EU', 'SU'])),
	inField('country: its name', 'country', () => 'Iran'),
	inField('country: three letters', 'country', () => 'IRN'),
	inField('country: small letters', 'country', (code) => code.toLowerCase()),
	inField('country: empty', 'country', () => ''),
	inField(
		'country: none, of a place',
		({ form }, { collection }) => form === 'country' && collection === 'places',
		() => 'XX',
	),
	inEntry('country: another than where it lies', 'places', ({ country }) =>
		typeof country === 'string'
			? { set: [[['country'], country === 'PK' ? 'IR' : 'PK']], fields: ['point', 'within'] }
			: undefined,
	),
	inField(
		'name: Latin in another language',
		({ name }) => /^names\[\d+\]\.text$/.test(name),
		(text) => (LATIN.test(text) ? undefined : 'Panjgur town'),
	),
	inEntry('name: other script in Latin', 'places', ({ names }) =>
		names?.[0] && !LATIN.test(names[0].text)
			? { set: [[['names', 0, 'lang'], 'en']], fields: ['names[0].text'] }
			: undefined,
	),
	inEntry('name: Persian letters said to be Chinese', 'actors', ({ names }) =>
		names?.[0] && /\p{Script=Arabic}/u.test(names[0].text)
			? { set: [[['names', 0, 'lang'], 'zh']], fields: ['names[0].text'] }
			: undefined,
	),
	inEntry('name: twice in one language', 'actors', ({ names }) =>
		names?.[0] ? { set: [[['names'], [...names, names[0]]]] } : undefined,
	),
];
