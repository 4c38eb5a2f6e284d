import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { subject } from '../../subject.ts';
import type { Concept } from '../../subject/concepts.ts';
import { englishForm, otherLanguagesForm, scriptsForm } from './concepts.ts';
import { englishReader, scriptsReader, type Meaning } from './understand.ts';

const { concepts } = subject;
const bytes = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

it('reads every word of the site’s own concepts as what it is listed for', () => {
	const readers = [
		{ read: englishReader(englishForm(concepts)), listed: (each: Concept) => [...each.words, ...each.asked] },
		...[...concepts.languages, ...concepts.partly].map((language) => ({
			read: scriptsReader(scriptsForm({ ...concepts, languages: [language] })),
			listed: (each: Concept) => each[language] ?? [],
		})),
	];
	const missed = readers.flatMap(({ read, listed }) =>
		concepts.concepts.flatMap((each) =>
			listed(each)
				.filter((phrase) => {
					const meant = (meaning: Meaning): boolean =>
						each.asks ? meaning.asks.includes(each.asks) : meaning.words.includes(each.words[0]!);
					return !read(phrase).some(meant);
				})
				.map((phrase) => `${each.id}: ${phrase}`),
		),
	);
	expect(missed).toEqual([]);
});

it('sends at most 6.1 kB for English, 10.5 for the languages of Arabic script and 7 for the further ones', () => {
	expect(bytes(englishForm(concepts))).toBeLessThanOrEqual(6_100);
	expect(bytes(scriptsForm(concepts))).toBeLessThanOrEqual(10_500);
	expect(bytes(otherLanguagesForm(concepts))).toBeLessThanOrEqual(7_000);
});
