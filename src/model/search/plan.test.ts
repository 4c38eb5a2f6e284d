import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import type { NameEntry } from './names.ts';
import { planQuery } from './plan.ts';
import { synonymsOf } from './synonyms.ts';

const entry = (path: string, title: string, ...names: string[]): NameEntry => [
	path,
	title,
	'Actors',
	[title, ...names].map(fold),
	'',
];
const jaish = entry('/actors/jaish-al-adl/', 'Jaish al-Adl', 'Jaysh al-Adl', 'جیش العدل');
const names = [
	jaish,
	entry('/actors/iran/', 'Iran’s government', 'Iran'),
	entry('/actors/us/', 'United States', 'US'),
];
const synonyms = synonymsOf(['ceasefire truce', 'leads leader leaders', 'died dead killed']);
const planOf = (query: string, whole?: NameEntry) => planQuery(query, names, synonyms, whole);
const words = (query: string): string[] => planOf(query).terms.map(({ word }) => word);

it('puts the site’s spelling for the names in a query, and says so', () => {
	const plan = planOf('Jaysh al Adl attacks');
	expect(plan.understood).toBe('Jaish al-Adl attacks');
	expect(plan.terms.map(({ word }) => word)).toEqual(['jaish', 'al-adl', 'attacks']);
	expect(planOf('جيش العدل').understood).toBe('Jaish al-Adl');
});

it('leaves a name as it is where it is part of the site’s own', () => {
	expect(planOf('why did Iran strike').understood).toBeUndefined();
	expect(words('why did Iran strike')).toEqual(['iran', 'strike']);
});

it('takes no word that only joins for part of a name', () => {
	expect(planOf('Iran and Oman').understood).toBeUndefined();
});

it('asks for nothing but what tells something, unless nothing does', () => {
	expect(words('what is the US to Iran?')).toEqual(['united', 'states', 'iran']);
	expect(words('who is who')).toEqual(['who', 'is']);
});

it('adds other words for the same where there are several, not to a single one', () => {
	expect(planOf('who died there then').terms[0]!.others).toEqual([]);
	expect(planOf('Iran ceasefire').terms[1]!.others).toContain('truce');
});

it('takes the whole query for a name if it was found as one, slips and all', () => {
	expect(planOf('Jash al-Adl', jaish).understood).toBe('Jaish al-Adl');
});

it('reads no more than sixteen words of a query, and nothing of an empty one', () => {
	expect(words(Array.from({ length: 40 }, (_, n) => `w${n}`).join(' '))).toHaveLength(16);
	expect(planOf('  ')).toEqual({ terms: [] });
});
