import { expect, it } from 'vitest';
import { problemReport, type Problem } from './problem.ts';

const problem = (file: string, severity: Problem['severity'], field?: string): Problem => ({
	rule: 'rule',
	severity,
	file,
	...(field ? { field } : {}),
	found: 'this',
	expected: 'that',
	mend: 'change it',
});

it('lists problems by file and field, errors marked apart from warnings, with a count', () => {
	const problems = [
		problem('b.yaml', 'warning'),
		problem('a.yaml', 'error', 'text'),
		problem('a.yaml', 'error', 'asOf'),
	];
	expect(problemReport(problems)).toMatchInlineSnapshot(`
		"✗ a.yaml: asOf: found this; expected that. To mend: change it [rule]
		✗ a.yaml: text: found this; expected that. To mend: change it [rule]
		! b.yaml: found this; expected that. To mend: change it [rule]
		2 errors, 1 warnings in the content"
	`);
});

it('says nothing where there is nothing to say', () => {
	expect(problemReport([])).toBe('');
});
