import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { nearestName } from './nearest-name.ts';
import type { NameEntry } from './names.ts';

const entry = (...names: string[]): NameEntry => [`/${names[0]}/`, names[0]!, 'Actors', names.map(fold), ''];
const list = [entry('Jundullah', 'Jondollah'), entry('Jandol'), entry('Pasni')];

it.each([
	['Jundulah', 'Jundullah'],
	['Jndoolah', 'Jundullah'],
	['Jandool', 'Jandol'],
	['Pazny', undefined],
	['Pazni', 'Pasni'],
	['Jun', undefined],
	['xqzvwk', undefined],
])('finds what is spelt most like %s: %s', (query, title) => {
	expect(nearestName(list, query)?.[1]).toBe(title);
});
