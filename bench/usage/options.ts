import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { stop } from '../../src/stop.ts';

/**
 * The options with which a measurement was called. `--help` prints how it is called and ends the program, before anything
 * is measured; so does an option that it does not have, with exit code 2.
 * @param usage how it is called, and in further lines what its options are
 */
export function optionsOf<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
	if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
		process.stdout.write(`${usage}\n`);
		process.exit(0);
	}
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		return stop(`✗ ${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
	}
}
