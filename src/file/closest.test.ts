import { expect, it } from 'vitest';
import { closest } from './closest.ts';

const ACTORS = ['iran', 'pakistan', 'jaish-al-adl'];

it.each([
	['irn', 'iran'],
	['jaish-ul-adl', 'jaish-al-adl'],
	['Pakistan', 'pakistan'],
])('takes %s to mean %s', (word, meant) => {
	expect(closest(word, ACTORS)).toBe(meant);
});

it('guesses nothing where nothing is near', () => {
	expect(closest('united-nations', ACTORS)).toBeUndefined();
	expect(closest('iran', [])).toBeUndefined();
});

it('takes the first of two that are equally near', () => {
	expect(closest('cat', ['bat', 'rat'])).toBe('bat');
});
