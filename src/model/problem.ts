/** Something wrong in the content, told to the editor who can mend it. */
export interface Problem {
	/** The rule that found it, such as `dangling-ids`. */
	rule: string;
	/** `error` stops the build; `warning` is printed. */
	severity: 'error' | 'warning';
	/** The file, from the project's root. */
	file: string;
	/** The field in it, such as `citations[1].source`, or the line of prose. */
	field?: string;
	/** What is there. */
	found: string;
	/** What should be there. */
	expected: string;
	/** How to mend it. */
	mend: string;
}

/** One problem as a line: `file: field: found …; expected …. Mend: …  [rule]`. */
export function problemLine(problem: Problem): string {
	const where = problem.field ? `${problem.file}: ${problem.field}` : problem.file;
	return `${where}: found ${problem.found}; expected ${problem.expected}. To mend: ${problem.mend} [${problem.rule}]`;
}

/** Errors before warnings, then by field. */
const inFile = (a: Problem, b: Problem): number =>
	a.severity.localeCompare(b.severity, 'en') ||
	(a.field ?? '').localeCompare(b.field ?? '', 'en', { numeric: true });

const hasError = (problems: readonly Problem[]): boolean =>
	problems.some(({ severity }) => severity === 'error');

/**
 * All problems as text, file by file: files with errors first, then by path. A count ends it.
 * @returns an empty text if there are none
 */
export function problemReport(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const files = [...Map.groupBy(problems, ({ file }) => file)].toSorted(
		([a, ofA], [b, ofB]) => Number(hasError(ofB)) - Number(hasError(ofA)) || a.localeCompare(b, 'en'),
	);
	const lines = files.flatMap(([, ofFile]) =>
		ofFile
			.toSorted(inFile)
			.map((problem) => `${problem.severity === 'error' ? '✗' : '!'} ${problemLine(problem)}`),
	);
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	return [...lines, `${errors} errors, ${problems.length - errors} warnings in the content`].join('\n');
}
