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

/** Longest part of a line, in characters: no value of a field may hide what is wrong with it. */
const LONGEST = 200;

/**
 * Words of a problem as they can be shown: one line, of a length that can be read, each sign that cannot be seen or that
 * turns the line round by its number.
 */
function shown(words: string): string {
	const line = words.replace(/\s+/g, ' ');
	return (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line).replace(
		/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\uFFFD]/gu,
		(sign) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
	);
}

/** One problem as a line: `file: field: found …; expected …. To mend: … [rule]`. */
export function problemLine({ file, field, found, expected, mend, rule }: Problem): string {
	const where = field ? `${shown(file)}: ${shown(field)}` : shown(file);
	return `${where}: found ${shown(found)}; expected ${shown(expected)}. To mend: ${shown(mend)} [${rule}]`;
}

/** By file, then by field. */
const inOrder = (a: Problem, b: Problem): number =>
	a.file.localeCompare(b.file, 'en') || (a.field ?? '').localeCompare(b.field ?? '', 'en', { numeric: true });

/**
 * All problems as text, file by file: what stops a build before all warnings, so that it is never lost among them. A count
 * ends it.
 * @returns an empty text if there are none
 */
export function problemReport(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const sorted = problems.toSorted(inOrder);
	const errors = sorted.filter(({ severity }) => severity === 'error');
	const warnings = sorted.filter(({ severity }) => severity === 'warning');
	return [
		...errors.map((problem) => `✗ ${problemLine(problem)}`),
		...warnings.map((problem) => `! ${problemLine(problem)}`),
		`${errors.length} errors, ${warnings.length} warnings in the content`,
	].join('\n');
}
