import { expect, it } from 'vitest';
import { soundCorpus } from '../model/testing/corpus.ts';
import { readLock } from './content-lock.ts';
import type { Content } from './content.ts';

/** A folder without a lock. */
const EMPTY = import.meta.dirname;

const contentOf = (changes: Partial<Content['corpus']>): Content => ({
	corpus: { ...soundCorpus(), corrections: [], changes: [], ...changes },
	broken: new Set(),
	problems: [],
});

it('asks nothing of a story that was never published', () => {
	expect(readLock(EMPTY, contentOf({})).problems).toEqual([]);
});

it('misses the lock of a story that tells of corrections or changes', () => {
	const { corrections, changes } = soundCorpus();
	for (const told of [{ corrections }, { changes }, { corrections, changes }])
		expect(readLock(EMPTY, contentOf(told)).problems).toEqual([
			expect.objectContaining({
				rule: 'lock',
				severity: 'error',
				mend: expect.stringContaining('version control') as string,
			}),
		]);
});
