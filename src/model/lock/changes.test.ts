import { expect, it } from 'vitest';
import { lockChanges } from './changes.ts';
import type { Lock } from './lock.ts';

const lock = (...lines: [id: string, state: string, hash: string][]): Lock =>
	new Map(
		lines.map(([id, state, hash]) => {
			const address = `claims/${id}`;
			return [
				address,
				{ address, first: '2026-11-01', since: '2026-11-01', state, hashes: hash ? [hash] : [], voices: [] },
			];
		}),
	);

it('tells what is new, what says something else and what moved', () => {
	const was = lock(
		['as-it-was', 'agreed', 'a'],
		['words', 'agreed', 'a'],
		['status', 'agreed', 'a'],
		['old', 'agreed', 'a'],
	);
	const now = lock(
		['as-it-was', 'agreed', 'a'],
		['words', 'agreed', 'b'],
		['status', 'disputed', 'b'],
		['old', 'moved', ''],
		['fresh', 'attributed', 'a'],
	);
	expect(lockChanges(was, now)).toEqual([
		'changed  claims/words (words)',
		'changed  claims/status (agreed → disputed)',
		'moved    claims/old',
		'new      claims/fresh (attributed)',
	]);
	expect(lockChanges(now, now)).toEqual([]);
	const [line] = now.values();
	const said = new Map([[line!.address, { ...line!, voices: ['c'] }]]);
	expect(lockChanges(now, said)).toEqual(['changed  claims/as-it-was (who says it)']);
});
