import { expect, it } from 'vitest';
import { aDossier } from './testing/corpus.ts';
import * as one from './testing/entries.ts';
import { fullIndex } from './full-index.ts';

const index = (replaced: Parameters<typeof aDossier>[0] = {}) => fullIndex(aDossier(replaced));
const terms = (...names: string[]) => names.map((term, n) => one.aTerm({ id: `term-${n}`, term }));
const lettersOf = (...names: string[]) =>
	index({ terms: terms(...names) }).flatMap(({ letter, entries }) =>
		entries.filter(({ kind }) => kind === 'term').map(({ title }) => `${letter} ${title}`),
	);

it('lists everything that has a name, once, and says what it is', () => {
	const entries = index({
		actors: [one.anActor(), one.anActor({ id: 'pakistan', name: 'Pakistan', kind: 'person' })],
	}).flatMap((letter) => letter.entries);
	expect(entries.map(({ path, kind }) => `${kind ?? '–'} ${path}`).sort()).toEqual([
		'actor /actors/iran/',
		'chapter /background/the-strikes/',
		'event /timeline/january-2024/#iran-strikes-panjgur',
		'person /actors/pakistan/',
		'place /map/#panjgur',
		'short form /short/in-sixty-seconds/',
		'tension /tensions/sanctuary/',
		'term /glossary/#sarmachar',
	]);
});

it('puts names under their first letters, A to Z', () => {
	expect(lettersOf('Sardar', 'Azadi', 'molavi')).toEqual(['A Azadi', 'M molavi', 'S Sardar']);
});

it('puts letters with accents with the plain ones, and passes over quotation marks', () => {
	expect(lettersOf('Élan', 'Effort', '“Ethnic” group')).toEqual(['E Effort', 'E Élan', 'E “Ethnic” group']);
});

it('puts figures and other scripts under 0, figures by their size', () => {
	expect(lettersOf('18 January', '9 January', 'سرمچار', 'Azadi')).toEqual([
		'0 9 January',
		'0 18 January',
		'0 سرمچار',
		'A Azadi',
	]);
});

it('tells two events of one name apart by their years', () => {
	const events = ['2013', '2023'].map((date) =>
		one.anEvent({ id: `saravan-${date}`, name: 'Saravan', date }),
	);
	const titles = index({ events }).flatMap(({ entries }) =>
		entries.filter(({ kind }) => kind === 'event').map(({ title }) => title),
	);
	expect(titles).toEqual(['Saravan, 2013', 'Saravan, 2023']);
});

it('tells two things of one name apart by what they are', () => {
	const found = index({ terms: terms('Makran'), places: [one.aPlace({ name: 'Makran' })] }).flatMap(
		({ entries }) => entries.map(({ title }) => title).filter((title) => title.startsWith('Makran')),
	);
	expect(found.sort()).toEqual(['Makran, place', 'Makran, term']);
});
