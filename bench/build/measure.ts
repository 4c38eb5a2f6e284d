import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one build cost. */
export interface Cost {
	/** Seconds of processor time of all processes, in user and system mode. */
	cpu: number;
	/** Seconds on the clock: on a busy machine they tell little. */
	wall: number;
	/** Peak of the memory of all processes together, in bytes. */
	peak: number;
	pages: number;
	/** Of the built site. */
	bytes: number;
	/** What the build printed. */
	log: string;
}

const SAMPLE_EVERY = 100;

/** Resident memory in bytes of a process and all that it started, from /proc (Linux). */
function memoryOf(root: number): number {
	const children = new Map<number, number[]>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
			children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
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
		return (children.get(pid) ?? []).reduce((total, child) => total + sum(child), bytes);
	};
	return sum(root);
}

/** Seconds in what a shell’s `times` prints: `1m2.50s 0m3.25s` in its last line, for what it waited for. */
const secondsIn = (times: string): number =>
	[...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
		0,
	);

const CACHES = ['.astro', 'node_modules/.astro', 'node_modules/.vite', '.cache'];

/**
 * Builds a project.
 * @param project its folder
 * @param cold whether the caches of earlier builds are removed first
 * @throws with the end of its log if the build fails
 */
export async function build(project: string, cold: boolean): Promise<Cost> {
	if (cold) for (const at of CACHES) rmSync(join(project, at), { recursive: true, force: true });
	const from = performance.now();
	const command = 'npm run --silent build -- --outDir dist 2>&1 || exit; times >&2';
	const child = spawn('sh', ['-c', command], {
		cwd: project,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let [log, times, peak] = ['', '', 0];
	child.stdout.on('data', (text: Buffer) => (log += text.toString()));
	child.stderr.on('data', (text: Buffer) => (times += text.toString()));
	const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), SAMPLE_EVERY);
	const code = await new Promise<number | null>((ended) => child.on('close', ended));
	clearInterval(watch);
	if (code !== 0) throw new Error(`The build of ${project} ended with ${code}:\n${log.slice(-2000)}`);
	const files = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' });
	return {
		...{ cpu: secondsIn(times), wall: (performance.now() - from) / 1000, peak, log },
		pages: files.filter((path) => path.endsWith('.html')).length,
		bytes: files.reduce((sum, path) => sum + statSync(join(project, 'dist', path)).size, 0),
	};
}
