import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { subject } from '../../subject.ts';
import { fold } from './fold.ts';
import { indexedWords } from './indexed-words.ts';
import { findNames, type NameEntry } from './names.ts';
import { queryWords } from './query-words.ts';
import { besideNames, conceptWordsIn, stopsOf, tongueForm } from './tongue.ts';

const persian = tongueForm(subject.concepts, 'fa');
const stops = stopsOf(persian);

it('indexes a text without its words that only join, and with the concepts that it speaks of', () => {
	const conceptsIn = conceptWordsIn(persian);
	const record = { title: 'حمله‌های هوایی به روستا', names: [], text: '' };
	const { title } = indexedWords(record, conceptsIn, stops);
	expect(title.split(' ').filter((word) => !word.startsWith('zz'))).toEqual([
		'حمله',
		'هوایی',
		'روستا',
		'حملههای',
	]);
	expect(title.split(' ').filter((word) => word.startsWith('zz'))).toEqual(conceptsIn('حمله هوایی روستا'));
});

it('reads a query as it does a text: with a half-space, a space, or neither', () => {
	const parts = (query: string) => queryWords(query, stops).flatMap(({ parts }) => parts);
	expect(parts('حمله‌های')).toEqual(['حمله']);
	expect(parts('حمله های')).toEqual(['حمله']);
	expect(queryWords('حمله‌های', stops)[0]?.joined).toBe('حملههای');
});

it('means the same by words of one concept', () => {
	const read = conceptWordsIn(persian);
	const shared = read('کشته').filter((word) => read('جان‌باخته').includes(word));
	expect(shared.length).toBeGreaterThan(0);
});

it('knows nothing of a language for which the subject lists no words', () => {
	expect(tongueForm(subject.concepts, 'xx').stops).toBe('');
	expect(conceptWordsIn(tongueForm(subject.concepts, 'xx'))('حمله')).toEqual([]);
});

it('sends at most 6 kB for a language', () => {
	for (const tag of ['fa', 'ur'])
		expect(
			gzipSync(JSON.stringify(tongueForm(subject.concepts, tag)), { level: 9 }).length,
		).toBeLessThanOrEqual(6000);
});

it('finds a name among words that ask', () => {
	const names = ['سراوان', 'ایران'].map((name): NameEntry => [`/${name}/`, name, 'Places', [fold(name)], '']);
	const found = (query: string, beside: ReadonlySet<string>) =>
		findNames(names, query, beside).map(([, title]) => title);
	expect(found('سراوان کجاست', stops)).toEqual([]);
	expect(found('سراوان کجاست', besideNames(persian))).toEqual(['سراوان']);
	expect(found('ایران چه زمانی حمله کرد', besideNames(persian))).toEqual([]);
});
