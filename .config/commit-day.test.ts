import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { commitDay } from './commit-day.ts';

it('is the day of the last commit, on a server', () => {
	expect(commitDay({ CI: 'true' }, process.cwd())).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('is not asked at home, nor known where there is no repository', () => {
	expect(commitDay({}, process.cwd())).toBeUndefined();
	expect(commitDay({ CI: 'true' }, tmpdir())).toBeUndefined();
});
