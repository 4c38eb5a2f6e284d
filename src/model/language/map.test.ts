import { expect, it } from 'vitest';
import { subject } from '../../subject.ts';
import { aDossier, pakistan } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aLanguage } from '../testing/languages.ts';
import { drawMap } from '../map/drawing.ts';
import { FRAMES } from '../map/frame.ts';
import { countryIn, drawingIn, scaleIn, strikesIn } from './map.ts';

const { data } = aLanguage();
const words = {
	...data.words,
	map: { ...data.words.map, kilometres: '{count} کیلومتر', seas: { 'Arabian Sea': 'دریای عرب' } },
	accounts: { ...data.words.accounts, columns: { ...data.words.accounts.columns, iran: 'ایران' } },
};
const actors = [one.anActor(), pakistan()];
const dossier = aDossier({
	actors,
	languages: [aLanguage({ words, names: { 'places/panjgur': 'پنجگور' } })],
	places: [one.aPlace(), one.aPlace({ id: 'rask', name: 'Rask', point: [61.4, 26.2] })],
	events: [
		one.anEvent(),
		one.anEvent({ id: 'attack', name: 'An attack', date: '2023-12-15', kind: 'attack', place: 'rask' }),
	],
});
const language = dossier.languages[0]!;
const panjgur = dossier.places.find(({ id }) => id === 'panjgur');
const isolated = (text: string): string => `\u2067${text}\u2069`;

/** The map of the border, in English. */
const drawing = drawMap(dossier.places, FRAMES.near, 'near');
const told = drawingIn(drawing, language);
const spotOf = (id: string) => told.spots.find(({ place }) => place.id === id);

it('names countries as the language does, each in the direction of its letters', () => {
	const countries = told.regions.filter(({ kind }) => kind === 'country').map(({ name }) => name);
	expect(countries.sort()).toEqual(['افغانستان', 'ایران', 'پاکستان'].map(isolated));
});

it('names seas and places by the file of the language, and keeps the name of what it does not know', () => {
	const seas = (names: Record<string, string>) =>
		drawingIn(drawing, { ...language, words: { ...words, map: { ...words.map, seas: names } } })
			.regions.filter(({ kind }) => kind === 'sea')
			.map(({ name }) => name);
	expect(seas({ 'Arabian Sea': 'دریای عرب' })).toContain(isolated('دریای عرب'));
	expect(seas({})).toContain(isolated('Arabian Sea'));
	expect(spotOf('panjgur')?.place.name).toBe(isolated('پنجگور'));
	expect(spotOf('rask')?.place.name).toBe('Rask');
});

it('leaves every name where it stood', () => {
	const places = ({ regions, spots }: typeof drawing) =>
		[...regions, ...spots].map(({ at, from }) => ({ at, from }));
	expect(places(told)).toEqual(places(drawing));
});

it('writes years of attacks in the digits of the language, and who struck not on the map', () => {
	expect(spotOf('rask')?.lines).toEqual([isolated('۲۰۲۳')]);
	expect(spotOf('panjgur')?.lines).toEqual([]);
});

it('parts years with the comma of the language', () => {
	const spots = drawing.spots.map((spot) => ({ ...spot, lines: ['2019, 2023–2024'] }));
	const linesIn = (to: typeof language) =>
		drawingIn({ ...drawing, spots }, to).spots.find(({ place }) => place.id === 'rask')?.lines;
	expect(linesIn(language)).toEqual([isolated('۲۰۱۹، ۲۰۲۳–۲۰۲۴')]);
	expect(linesIn({ ...language, direction: 'ltr' })).toEqual(['\u2066۲۰۱۹, ۲۰۲۳–۲۰۲۴\u2069']);
});

it('tells below the map who struck what, and when', () => {
	expect(strikesIn(drawing, language)).toEqual([
		{ side: 'ایران', place: 'پنجگور', path: panjgur?.path, date: '2024-01-16' },
	]);
});

it('isolates names in the direction of the language', () => {
	const leftToRight = drawingIn(drawing, { ...language, direction: 'ltr' });
	expect(leftToRight.regions.every(({ name }) => name.startsWith('\u2066'))).toBe(true);
});

it('says how long the bar of the scale is in its own words and digits', () => {
	expect(scaleIn({ scale: { kilometres: 200, left: 0, part: 0.2 } }, language)).toBe(isolated('۲۰۰ کیلومتر'));
});

it('names a country of the maps in a language, however the English is written', () => {
	const { name } = subject.lands.near[0]!.properties;
	const persian = countryIn(name, { tag: 'fa' });
	expect(persian).toMatch(/^[\p{Script=Arabic}\s\u200c]+$/u);
	expect(countryIn(name.toUpperCase(), { tag: 'fa' })).toBe(persian);
});

it('leaves it to the caller what stands for a name that is no country', () => {
	expect(countryIn('The sea', { tag: 'fa' })).toBeUndefined();
});
