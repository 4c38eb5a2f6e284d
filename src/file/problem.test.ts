import { expect, it } from 'vitest';
import { problemLine, problemReport, type Problem } from './problem.ts';

const problem = (file: string, severity: Problem['severity'], field?: string): Problem => ({
	rule: 'rule',
	severity,
	file,
	...(field ? { field } : {}),
	found: 'this',
	expected: 'that',
	mend: 'change it',
});

it('lists all errors, then all warnings, each file by file, with a count', () => {
	const problems = [
		problem('a-b.yaml', 'warning'),
		problem('a.yaml', 'warning', 'about'),
		problem('b.yaml', 'error'),
		problem('a.yaml', 'error', 'text'),
		problem('a.yaml', 'error', 'asOf'),
	];
	expect(problemReport(problems)).toMatchInlineSnapshot(`
		"✗ a.yaml: asOf: found this; expected that. To mend: change it [rule]
		✗ a.yaml: text: found this; expected that. To mend: change it [rule]
		✗ b.yaml: found this; expected that. To mend: change it [rule]
		! a-b.yaml: found this; expected that. To mend: change it [rule]
		! a.yaml: about: found this; expected that. To mend: change it [rule]
		3 errors, 2 warnings in the content"
	`);
});

it('says nothing where there is nothing to say', () => {
	expect(problemReport([])).toBe('');
});

it('shows a line of a length that can be read, and each unseen sign by its number', () => {
	const line = problemLine({
		...problem('a\u200b.yaml', 'error', 'text'),
		found: `two\nlines\ufffd\u202e ${'x'.repeat(500)}`,
	});
	expect(line).toMatch(/^a<U\+200B>\.yaml: text: found two lines<U\+FFFD><U\+202E> x+…; expected that/);
	expect(line.length).toBeLessThan(300);
});
