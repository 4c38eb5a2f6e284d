import { parseArgs } from 'node:util';
import { runAll, runCheck } from './mutants/check.ts';
import { FAULTS } from './mutants/faults.ts';
import { faultyProject } from './mutants/project.ts';

/**
 * `npm run mutants [id …]`: plants each fault of the list, or those that are named, in a copy of the project and runs
 * the check that must catch it. Shows first that every check passes without a fault. Ends with exit code 1 if a fault
 * survived, or if a check could not tell. `--no-browser` leaves out what needs a browser.
 */
const { positionals: ids, values } = parseArgs({
	allowPositionals: true,
	options: { 'no-browser': { type: 'boolean', default: false } },
});
const unknown = ids.filter((id) => !FAULTS.some((fault) => fault.id === id));
if (unknown.length > 0) {
	console.error(`There is no fault ${unknown.join(', ')}; the list is in .config/mutants/.`);
	process.exit(1);
}
const faults = FAULTS.filter(
	({ id, check }) =>
		(ids.length === 0 || ids.includes(id)) && !(values['no-browser'] && check.endsWith('.spec.ts')),
);

const project = faultyProject(process.cwd());
process.on('exit', project.remove);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** The name of a failed test alone: its file stands in the list. */
const briefly = (failure = ''): string =>
	failure
		.trim()
		.replace(/^\S+\.test\.ts: /, '')
		.slice(0, 150);

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

project.npm('run', '--silent', 'sync');
console.log(`${faults.length} faults; first their checks without any`);
const broken = runAll(project, faults);
if (broken.length > 0) {
	console.error(`A check that fails without a fault can show nothing:\n  ${broken.join('\n  ')}`);
	process.exit(1);
}

let survived = 0;
for (const fault of faults) {
	let line: string;
	try {
		const { failed, failures } = project.whileFaulty(fault, () => runCheck(project, fault));
		if (failed === 0) survived += 1;
		line =
			failed > 0
				? `caught    ${fault.id}: ${briefly(failures[0])}`
				: `SURVIVED  ${fault.id}: ${fault.harm} (${fault.check})`;
	} catch (error) {
		survived += 1;
		line = `UNTOLD    ${fault.id}: ${said(error)}`;
	}
	console.log(line);
}
console.log(`${faults.length - survived} caught, ${survived} survived`);
process.exitCode = survived > 0 ? 1 : 0;
