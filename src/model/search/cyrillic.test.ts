import { expect, it } from 'vitest';
import { fromCyrillic, isCyrillic } from './cyrillic.ts';
import { findNames, type NameEntry } from './names.ts';
import { fold } from './fold.ts';

const list = [
	'Zahedan',
	'Tehran',
	'Gwadar',
	'Panjgur',
	'Kerman',
	'Chabahar',
	'Khash',
	'Jalil Abbas Jilani',
	'Hossein Amir-Abdollahian',
].map((name): NameEntry => [`/${name}/`, name, 'Places', [fold(name)], '']);

it.each([
	['Захедан', 'Zahedan'],
	['Тегеран', 'Tehran'],
	['Гвадар', 'Gwadar'],
	['Панджгур', 'Panjgur'],
	['Керман', 'Kerman'],
	['Чабахар', 'Chabahar'],
	['Хаш', 'Khash'],
	['Джалил Аббас Джилани', 'Jalil Abbas Jilani'],
	['Хоссейн Амир Абдоллахиян', 'Hossein Amir-Abdollahian'],
])('%s is found as %s', (typed, name) => {
	expect(findNames(list, typed)[0]?.[1]).toBe(name);
});

it('knows its own letters and leaves others as they are', () => {
	expect(isCyrillic('Керман')).toBe(true);
	expect(isCyrillic('Kerman')).toBe(false);
	expect(fromCyrillic('')).toEqual(['']);
	expect(fromCyrillic('Kerman 2')).toEqual(['kerman 2']);
	expect(fromCyrillic('Карачи')).toEqual(['karachi']);
});
