import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aClaim, anEvent } from '../testing/entries.ts';
import { claimsCsv, csv, eventsCsv } from './csv.ts';

const absolute = (path: string) => `https://example.org${path}`;

it.each([
	['plain', 'plain'],
	['', ''],
	['a, b', '"a, b"'],
	['a "b"', '"a ""b"""'],
	['"', '""""'],
	['a\nb', '"a\nb"'],
	['a\r\nb', '"a\r\nb"'],
	['a\rb', '"a\rb"'],
	['a; b', 'a; b'],
	['بلوچ', 'بلوچ'],
	['=1+1', "'=1+1"],
	['+92 is Pakistan', "'+92 is Pakistan"],
	['-1', "'-1"],
	['@home', "'@home"],
	['\t=1', "'\t=1"],
	['\r=1', `"'\r=1"`],
	['\n=1', `"'\n=1"`],
	['＝1+1', "'＝1+1"],
	['one;=1+1; -2', "one;'=1+1; -2"],
	['=a, "b"', `"'=a, ""b"""`],
	['1 = 1', '1 = 1'],
	["'quoted'", "'quoted'"],
])('writes the field %j as %j', (value, expected) => {
	expect(csv([[value, 'next']])).toBe(`\uFEFF${expected},next\r\n`);
});

it('ends every row, the last too, and begins the file with a byte order mark', () => {
	expect(csv([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n');
	expect(csv([])).toBe('\uFEFF');
});

it('gives one claim a line, with its sources', () => {
	const claims = [aClaim({ author: 'iran', text: 'Iran said, “it struck a ‘base’” there.' })];
	expect(claimsCsv(aDossier({ claims }), absolute)).toBe(
		[
			'\uFEFFid,text,status,asOf,author,sources,url',
			'strike-on-panjgur,"Iran said, “it struck a ‘base’” there.",agreed,2024-01-17,Iran,dawn-on-strike irna-on-strike,https://example.org/claims/strike-on-panjgur/',
			'',
		].join('\r\n'),
	);
});

it('gives one event a line, with every toll', () => {
	const toll = { countedBy: 'iran', source: 'dawn-on-strike' };
	const tolls = [
		{ ...toll, killed: { min: 2, max: 2 }, asOf: '2024-01-17' },
		{ ...toll, injured: { min: 3 }, asOf: '2024-01-18' },
	];
	expect(eventsCsv(aDossier({ events: [anEvent({ tolls })] }), absolute).split('\r\n')[1]).toBe(
		'iran-strikes-panjgur,2024-01-16,16 January 2024,Iran strikes Panjgur,strike,Panjgur,"2 killed (Iran, 2024-01-17); at least 3 injured (Iran, 2024-01-18)",strike-on-panjgur,https://example.org/timeline/january-2024/#iran-strikes-panjgur',
	);
});

it('leaves a field empty where there is nothing to say', () => {
	const events = [anEvent({ place: undefined, tolls: undefined })];
	expect(eventsCsv(aDossier({ events }), absolute)).toContain(',strike,,,strike-on-panjgur,');
	expect(claimsCsv(aDossier(), absolute)).toContain(',2024-01-17,,dawn-on-strike');
});
