import { expect, it } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { checkIntegrity } from '../../src/model/integrity/rules.ts';
import { IN_ENTRIES } from './entries.ts';
import { IN_FIGURES } from './figures.ts';
import { ON_PAGES } from './pages.ts';
import { SLIPS } from './slips.ts';

/**
 * Contradictions are planted in a copy of the content, wherever its structure has a place for one and whatever its words
 * are, and the check finds each. All are planted in one copy, each in an entry of its own, so that it is checked once.
 */
const { corpus: sound } = readContent(process.cwd());
const corpus = structuredClone(sound);
const planted = new Map(
	Object.entries({ ...ON_PAGES, ...IN_ENTRIES, ...IN_FIGURES, ...SLIPS }).map(([name, plant]) => [
		name,
		plant(corpus),
	]),
);
const problems = checkIntegrity(corpus);

it('plants them where there is none', () => {
	const files = new Set([...planted.values()].map(({ file }) => file));
	expect(
		checkIntegrity(sound).filter(({ file, severity }) => severity === 'error' && files.has(file)),
	).toEqual([]);
});

it.each([...planted])('finds that %s', (_name, { file, field, rule }) => {
	const told = problems.filter(
		(problem) => problem.file === file && problem.rule === rule && field.test(problem.field ?? ''),
	);
	expect(told, `${file} ${String(field)}`).not.toEqual([]);
	for (const { found, expected, mend } of told) expect([found, expected, mend].every(Boolean)).toBe(true);
});
