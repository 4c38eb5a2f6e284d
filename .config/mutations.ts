import { parseArgs } from 'node:util';
import { KINDS } from './mutations/kinds.ts';
import { chosen, tried, type Result } from './mutations/run.ts';
import { readStory } from './mutations/story.ts';
import { isGood, summary, tally } from './mutations/summary.ts';

/**
 * `npm run test:mutations`: gets the content wrong in one place at a time, in memory, and looks at what the check says: each
 * fault must be refused with its place, what was found, what was expected and a cure, or be harmless for a reason that is
 * written down. Ends with exit code 1 if a fault was let through, or if too many words are poor.
 *
 * `-- --seed 7` takes other files and fields, `--each 3` more of each kind, `--kind text` only kinds with that in their
 * name, and `--list` prints what came of every fault.
 */
const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		each: { type: 'string', default: '1' },
		kind: { type: 'string', default: '' },
		list: { type: 'boolean', default: false },
	},
});

const story = readStory(process.cwd());
const kinds = KINDS.filter(({ name }) => name.includes(values.kind));
const results: Result[] = [];
try {
	for (const fault of chosen(kinds, story, values.seed, Number(values.each))) {
		const result = tried(fault, story);
		results.push(result);
		if (values.list)
			console.log(
				[
					result.outcome,
					fault.kind,
					fault.changes.at(-1)?.path,
					fault.what,
					result.why ?? '',
					result.line ?? '',
				].join(' | '),
			);
	}
} finally {
	story.close();
}

const untried = kinds
	.filter(({ name }) => !results.some(({ fault }) => fault.kind === name))
	.map(({ name }) => name);
if (untried.length > 0)
	console.log(`Not tried, for the content has no place for it: ${untried.join('; ')}\n`);
const found = tally(results);
console.log(summary(results, found));
process.exitCode = isGood(found) ? 0 : 1;
