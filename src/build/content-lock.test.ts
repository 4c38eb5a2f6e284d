import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

it('tells of lines that are missing once nothing else is wrong', () => {
	const root = mkdtempSync(join(tmpdir(), 'content-lock-'));
	mkdirSync(join(root, 'src'));
	writeFileSync(join(root, 'src/content.lock'), '');
	const content = contentOf({});
	const error = {
		rule: 'mdx-syntax',
		severity: 'error' as const,
		file: 'a.mdx',
		found: '',
		expected: '',
		mend: '',
	};
	const linesWith = (problems: Content['problems']): number =>
		readLock(root, { ...content, problems }).problems.length;
	expect(linesWith([])).toBeGreaterThan(0);
	expect(linesWith([{ ...error, severity: 'warning' }])).toBe(linesWith([]));
	expect(linesWith([error])).toBe(0);
	rmSync(root, { recursive: true });
});
