import { build, type Cost } from './build/measure.ts';
import { bareProject, commitProject, grownProject } from './build/projects.ts';
import { optionsOf } from './usage/options.ts';

/**
 * What a build costs: `npm run bench:build [-- --runs 5 --against <commit> --times 1,4]`.
 *
 * Builds this project, cold and again with nothing changed, beside a commit of it (the parent of HEAD unless told) and a
 * bare Astro site of as many plain pages, in turn; then this project with its sources, claims and events multiplied.
 * Ratios are of medians. Processor time stays comparable on a busy machine, the clock does not.
 */
const values = optionsOf(
	`npm run bench:build [-- --runs 3 --against HEAD~1 --times 1,4]
  --runs     how often each kind of build is measured
  --against  the commit beside which it is measured
  --times    by what the content is multiplied, one build each`,
	{
		runs: { type: 'string', default: '3' },
		against: { type: 'string', default: 'HEAD~1' },
		times: { type: 'string', default: '1,4' },
	},
);
const runs = Number(values.runs);
const root = process.cwd();
const work = `${root}/.cache/bench-build`;

/** What GitHub Pages publishes at most: docs/scale.md. */
const PAGES_LIMIT = 1e9;

const median = (list: readonly number[]): number =>
	[...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const middle = (costs: readonly Cost[], of: 'cpu' | 'peak'): number => median(costs.map((cost) => cost[of]));

/** One line on builds of one kind: medians, the spread of processor time, and ratios to builds of another kind. */
function line(name: string, costs: readonly Cost[], to: readonly Cost[]): string {
	const cpus = costs.map(({ cpu }) => cpu);
	const spread = `${Math.min(...cpus).toFixed(1)}–${Math.max(...cpus).toFixed(1)}`;
	const ratio = (of: 'cpu' | 'peak'): string => `${(middle(costs, of) / middle(to, of)).toFixed(2)} ×`;
	return [
		`${name.padEnd(20)} n ${costs.length}`,
		`${middle(costs, 'cpu').toFixed(1)} CPU s (${spread}), ${ratio('cpu')}`,
		`${(middle(costs, 'peak') / 2 ** 20).toFixed(0)} MiB, ${ratio('peak')}`,
		`${costs[0]?.pages ?? 0} pages`,
	].join('  ');
}

const here = grownProject(root, 1, `${work}/here`);
const then = commitProject(root, values.against, `${work}/commit`);
const cold: Cost[] = [await build(here, true)];
const bare = bareProject(root, cold[0]?.pages ?? 0, `${work}/bare`);
const kinds = { again: [] as Cost[], then: [] as Cost[], bare: [] as Cost[] };
for (let run = 0; run < runs; run += 1) {
	if (run > 0) cold.push(await build(here, true));
	kinds.again.push(await build(here, false));
	kinds.then.push(await build(then, true));
	kinds.bare.push(await build(bare, true));
}
console.log(line(values.against, kinds.then, kinds.then));
console.log(line('here, cold', cold, kinds.then));
console.log(line('here, unchanged', kinds.again, kinds.then));
console.log(line('bare Astro', kinds.bare, kinds.then));

let before: { times: number; cpu: number } | undefined;
for (const times of values.times.split(',').map(Number)) {
	const { cpu, peak, pages, bytes, log } = await build(grownProject(root, times, `${work}/grown`), true);
	const size = `${(bytes / 1e6).toFixed(0)} MB, ${((100 * bytes) / PAGES_LIMIT).toFixed(0)} % of GitHub Pages’ limit`;
	const exponent = before && Math.log(cpu / before.cpu) / Math.log(times / before.times);
	console.log(
		`\n${times} ×: ${pages} pages, ${cpu.toFixed(1)} CPU s, ${(peak / 2 ** 30).toFixed(2)} GiB, ${size}` +
			(exponent === undefined ? '' : `; processor time grows with the power ${exponent.toFixed(2)}`),
	);
	console.log(log.trim());
	before = { times, cpu };
}
