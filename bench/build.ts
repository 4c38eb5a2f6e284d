import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * `npm run bench:build`: a cold build of the site, with its time and the peak memory of all its processes together
 * (Linux: resident pages read from /proc ten times a second). Machines are shared and noisy: compare figures of one
 * run, not of two days.
 */
const RUNS = 3;
const EVERY = 100;

/** Resident memory in bytes of a process and all that it started. */
function memoryOf(root: number): number {
	const parents = new Map<number, number[]>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
			parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
		} catch {
			// The process ended while we looked.
		}
	}
	const sum = (pid: number): number => {
		let bytes = 0;
		try {
			bytes = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
		} catch {
			// Likewise.
		}
		return (parents.get(pid) ?? []).reduce((total, child) => total + sum(child), bytes);
	};
	return sum(root);
}

async function build(): Promise<{ seconds: number; peak: number }> {
	for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.vite', '.cache/bench']) {
		rmSync(folder, { recursive: true, force: true });
	}
	const from = performance.now();
	const child = spawn('astro', ['build', '--outDir', '.cache/bench'], { stdio: 'ignore' });
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), EVERY);
	const code = await new Promise<number | null>((ended) => child.on('exit', ended));
	clearInterval(watch);
	if (code !== 0) throw new Error(`The build ended with ${code}.`);
	return { seconds: (performance.now() - from) / 1000, peak };
}

const results = [];
for (let run = 0; run < RUNS; run += 1) results.push(await build());
const pages = readdirSync('.cache/bench', { recursive: true }).filter((path) =>
	String(path).endsWith('.html'),
).length;
rmSync('.cache/bench', { recursive: true });
for (const { seconds, peak } of results) {
	console.log(`${pages} pages in ${seconds.toFixed(1)} s, peak ${(peak / 2 ** 20).toFixed(0)} MiB`);
}
