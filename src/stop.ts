/** What a program ends with: 1 if files of the story are wrong, 2 if a setting is, such as SITE_URL. */
export type ExitCode = 1 | 2;

/** Ends the program with a report in place of a stack trace: what is wrong can be mended by whoever started it. */
export function stop(report: string, code: ExitCode): never {
	process.stderr.write(`${report}\n`);
	process.exit(code);
}
