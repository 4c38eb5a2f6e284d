import { expect, it } from 'vitest';
import type { Problem } from '../../src/file/problem.ts';
import { aCorpus } from '../../src/model/testing/corpus.ts';
import { judged } from './judge.ts';
import type { Fault } from './kind.ts';

const entry = {
	collection: 'terms',
	id: 'a',
	path: 'src/content/terms/a.yaml',
	text: 'term: A\n\n\n\n\n\nsay: b\n',
	fields: [],
} as const;
const fault: Fault = {
	kind: 'text: blank',
	changes: [{ path: entry.path, to: { text: 'term: " "\n\n\n\n\n\nsay: b\n' } }],
	files: [entry.path],
	fields: ['term'],
	what: 'term = " "',
};
const problem: Problem = {
	rule: 'schema',
	severity: 'error',
	file: entry.path,
	field: 'term',
	found: 'a blank',
	expected: 'a word',
	mend: 'write the word',
};
const outcome = (...problems: Partial<Problem>[]): string => {
	const told = problems.map((each) => ({ ...problem, ...each }));
	const { outcome, why } = judged(fault, { corpus: aCorpus(), problems: told }, entry);
	return why === undefined ? outcome : `${outcome}: ${why}`;
};

it('calls a report good that names file and field, and says what to do', () => {
	expect(outcome({})).toBe('refused');
	expect(outcome({ field: 'line 1' })).toBe('refused');
});

it('tells what was let through from what was warned of, and from what was thrown', () => {
	expect(outcome()).toBe('accepted');
	expect(outcome({ severity: 'warning' })).toBe('warned');
	expect(judged(fault, { corpus: aCorpus(), problems: [], thrown: 'TypeError: x' }, entry).outcome).toBe(
		'thrown',
	);
});

it('calls words poor that do not help', () => {
	expect(outcome({ file: 'src/content/terms/b.yaml' })).toBe('poor: names another file');
	expect(outcome({ field: 'say' })).toBe('poor: names another place: say');
	expect(outcome({ field: 'line 7' })).toBe('poor: names another place: line 7');
	expect(outcome({ mend: ' ' })).toBe('poor: says nothing as "mend"');
	expect(outcome({ expected: 'Invalid input' })).toBe('poor: has the words of a library');
	expect(outcome(...Array.from({ length: 20 }, () => ({})))).toBe('poor: takes 20 lines');
});

it('lets a joiner stand in a word of a script that joins', () => {
	expect(outcome({ found: '"می‌خواهم"' })).toBe('refused');
});
