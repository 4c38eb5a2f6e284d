import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { aCorpus, soundCorpus } from '../testing/corpus.ts';
import { aClaim } from '../testing/entries.ts';
import { checkIntegrity, RULES } from './rules.ts';

it('finds nothing in a sound corpus', () => {
	expect(checkIntegrity(soundCorpus())).toEqual([]);
});

it('gives each rule a name of its own and a demand that ends in a full stop', () => {
	expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
	expect(RULES.filter(({ demands }) => !demands.endsWith('.'))).toEqual([]);
});

/** A story in English alone. */
const untranslated = { languages: [], translations: [], translatedDisputes: [], translatedStories: [] };

it('tells the problems of several rules at once', () => {
	const claims = [aClaim({ status: 'attributed', text: 'The regime struck recently, it is said.' })];
	const corpus = { ...soundCorpus(), claims, changes: [], terms: [], home: [], lesson: [], ...untranslated };
	expect(checkIntegrity(corpus).map(({ rule }) => rule)).toEqual([
		...['empty-collections', 'empty-collections', 'empty-collections'],
		...['status-evidence', 'wording'],
	]);
});

it('throws on nothing, not even on a site without content', () => {
	const empty = Object.fromEntries(Object.keys(aCorpus()).map((name) => [name, []])) as unknown as Corpus;
	expect(new Set(checkIntegrity(empty).map(({ rule }) => rule))).toEqual(new Set(['empty-collections']));
});

it('asks every rule that is written', () => {
	const folder = new URL('.', import.meta.url);
	const written = readdirSync(folder)
		.filter((name) => !name.endsWith('.test.ts'))
		.flatMap(
			(name) => /: Rule = \{\s*id: '([\w-]+)'/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? [],
		);
	expect(RULES.map(({ id }) => id).sort()).toEqual(written.sort());
});
