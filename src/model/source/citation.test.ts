import { expect, it } from 'vitest';
import { authorWords, citationText, issuedWords, publisherWords } from './citation.ts';
import { aDossier } from '../testing/corpus.ts';

const source = aDossier().sources.find(({ id }) => id === 'dawn-on-strike')!;
const abid = { family: 'Hussain', given: 'Abid' };

it.each([
	['nobody', undefined, ''],
	['a person', [abid], 'Abid Hussain'],
	['a person with one name', [{ family: 'Sadiq' }], 'Sadiq'],
	['two', [abid, { literal: 'Reuters' }], 'Abid Hussain and Reuters'],
	['three', [abid, { family: 'Sadiq' }, { literal: 'Reuters' }], 'Abid Hussain and others'],
])('names %s', (_, author, expected) => {
	expect(authorWords({ author })).toBe(expected);
});

it('names the first publisher of a copy', () => {
	expect(publisherWords(source)).toBe('Dawn');
	expect(publisherWords({ ...source, 'original-publisher': 'Associated Press' })).toBe(
		'Dawn, carrying Associated Press',
	);
});

it('says when no date was seen', () => {
	expect(issuedWords({ issued: '2024-01' })).toBe('January\u00a02024');
	expect(issuedWords({ issued: undefined })).toBe('no date seen');
});

it('prints a source on one line, with and without an author', () => {
	const rest =
		'“Iran strikes Panjgur”, Dawn, 17 January 2024. https://www.dawn.com/news/1 (read 1 November 2026).';
	expect(citationText(source).replaceAll('\u00a0', ' ')).toBe(rest);
	expect(citationText({ ...source, author: [abid] }).replaceAll('\u00a0', ' ')).toBe(`Abid Hussain, ${rest}`);
});
