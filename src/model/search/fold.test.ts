import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../build/content-files.ts';
import { fold } from './fold.ts';
import { parseCorpus } from '../parse.ts';

describe('two spellings of a name fold to one', () => {
	test.each([
		['Amir-Abdollahian', 'amirabdollahian'],
		['Jaish al-Adl', 'JAISH ALADL'],
		['Jaish-ul-Adl', 'jaish aladl'],
		['Jaish-e Adl', 'Jaish al Adl'],
		['Anwaar-ul-Haq Kakar', 'anwaar ulhaq kakar'],
		['Ya‘qub', 'Yaqub'],
		['Türkiye', 'turkiye'],
		// hamza on its carriers, and the long vowel sign
		['مؤمن آباد', 'مومن اباد'],
		// with and without vowel signs
		['بَلوچ', 'بلوچ'],
		// Arabic yeh and kaf, Persian yeh and kaf
		['كرماني', 'کرمانی'],
		// with and without the half-space
		['جیش\u200cالعدل', 'جیش العدل'],
		// Urdu and Arabic heh
		['سبزکوہ', 'سبزكوه'],
		['۲۰۲۴', '2024'],
	])('%s and %s', (a, b) => {
		expect(fold(a)).toBe(fold(b));
	});
});

test('two names stay two', () => {
	expect(fold('Saravan')).not.toBe(fold('Sarbaz'));
	expect(fold('')).toBe('');
});

describe('every form of a name on the site is found as another keyboard writes it', () => {
	const { corpus } = parseCorpus(readContentFiles(process.cwd()));
	const forms = [corpus.actors, corpus.places, corpus.terms].flatMap((entries) =>
		entries.flatMap(({ data }) => (data.names ?? []).map(({ text }) => text)),
	);
	/** By the letters of the form: a language may be listed with a form in Latin ones, too. */
	const inScript = (script: RegExp): string[] => forms.filter((form) => script.test(form));
	const persoArabic = inScript(/\p{Script=Arabic}/u);
	const cyrillic = inScript(/\p{Script=Cyrillic}/u);
	const latin = [
		...corpus.actors.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]),
		...corpus.places.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]),
		...inScript(/^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u),
	];
	/** As an Arabic keyboard writes Persian and Urdu. */
	const arabic = (text: string): string => text.replace(/ی/gu, 'ي').replace(/ک/gu, 'ك').replace(/ہ/gu, 'ه');

	test('there are some', () => {
		expect(persoArabic.length).toBeGreaterThan(100);
		expect(cyrillic.length).toBeGreaterThan(0);
		expect(latin.length).toBeGreaterThan(100);
	});
	/** Names that a way of writing them turns into others. */
	const lost = (names: readonly string[], ways: readonly ((name: string) => string)[]): string[] =>
		names.filter((name) => fold(name) === '' || ways.some((way) => fold(way(name)) !== fold(name)));

	test('in Arabic script', () => {
		expect(
			lost(persoArabic, [
				arabic,
				(form) => form.replaceAll('\u200c', ' '),
				(form) => form.replace(/[\s\u200c]/gu, ''),
				(form) => `\u200f${form}\u200e`,
			]),
		).toEqual([]);
	});
	test('in Cyrillic script', () => {
		expect(
			lost(cyrillic, [
				(form) => form.toUpperCase(),
				(form) => form.replaceAll('-', ' '),
				(form) => form.normalize('NFD'),
			]),
		).toEqual([]);
	});
	test('in Latin script', () => {
		expect(
			lost(latin, [
				(name) => name.toUpperCase(),
				(name) => name.replaceAll('-', ' '),
				(name) => ` ${name.replaceAll(' ', '-')} `,
			]),
		).toEqual([]);
	});
});
