import { expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { aCorpus } from './testing/corpus.ts';

const known = addresses(aCorpus());

it.each([
	'/',
	'/search/',
	'/corrections/',
	'/background/the-strikes/',
	'/actors/iran/',
	'/tensions/sanctuary/',
	'/claims/strike-on-panjgur/',
	'/sources/dawn-on-strike/',
	'/timeline/#iran-strikes-panjgur',
	'/map/#panjgur',
	'/glossary/#sarmachar',
	'/relations/#iran-struck-pakistan',
	'/disputed/#who-was-struck',
	'/then-and-now/#iran-struck',
])('knows %s', (path) => {
	expect(known.has(path)).toBe(true);
});

it.each([
	'/actors/nobody/',
	'/actors/iran',
	'actors/iran/',
	'/glossary/sarmachar/',
	'/corrections/#day-of-the-strike',
])('does not know %s', (path) => {
	expect(known.has(path)).toBe(false);
});
