import { expect, it } from 'vitest';
import { namedBy } from './bearer.ts';
import { fold } from './fold.ts';
import type { NameEntry } from './names.ts';

const entry = (title: string, ...names: string[]): NameEntry => [
	`/${title}/`,
	title,
	'Actors',
	[title, ...names].map(fold),
	'',
];
const names = [
	entry('Jaish al-Adl', 'Army of Justice'),
	entry('Iran’s government', 'Iran', 'Иран', 'ایران'),
	entry('Newland’s government', 'Newland', 'نیولند'),
	entry('Newland’s army', 'نیولند'),
	entry('Saravan', 'Сараван', 'سراوان'),
	entry('India', 'الهند'),
	entry('Army of the North', 'northmen'),
	entry('Men of the North', 'northmen'),
	entry('Border force', 'guards'),
	entry('Harbour watch', 'guards'),
];

it.each([
	['another name of an entry', 'army of justice', 'Jaish al-Adl'],
	['a name that is a word of the title', 'ایران', 'Iran'],
	['a name of two entries, by what their titles share', 'نیولند', 'Newland'],
	['a name in a Russian case', 'Сараване', 'Saravan'],
	['a genitive', 'Ирана', 'Iran'],
	['a name without the Arabic article', 'هند', 'India'],
	['what Arabic joins to a name', 'وإيران', 'Iran'],
	['who belongs to a country', 'ایرانی', 'Iran'],
])('knows %s', (_, typed, spelling) => {
	expect(namedBy(names, typed)?.spelling).toBe(spelling);
});

it.each(['guards', 'nobody', '', 'و'])('names nothing clear by “%s”', (typed) => {
	expect(namedBy(names, typed)).toBeUndefined();
});

it('knows a name in Cyrillic that letter by letter is a slip or two from its spelling', () => {
	expect(namedBy(names, 'Джейш аль-Адль')).toEqual({ title: ['jaish', 'adl'], spelling: 'Jaish al-Adl' });
	expect(namedBy(names, 'Пакистан')).toBeUndefined();
});

it('takes nothing in Cyrillic that is as near to two names', () => {
	expect(namedBy([entry('Saravan'), entry('Saravar')], 'Сараваг')).toBeUndefined();
});
