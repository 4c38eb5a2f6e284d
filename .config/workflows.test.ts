import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What GitHub Actions runs: nothing is published unchecked, and nothing runs that could change under its name. */

interface Job {
	needs?: string | string[];
	uses?: string;
	permissions?: unknown;
	'timeout-minutes'?: number;
	steps?: { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown> }[];
}
interface Workflow {
	permissions?: unknown;
	jobs: Record<string, Job>;
}

const folder = new URL('../.github/workflows/', import.meta.url);
const files = readdirSync(folder).map((name) => {
	const text = readFileSync(new URL(name, folder), 'utf8');
	return { name, text, workflow: parse(text) as Workflow };
});
const usesAction = (job: Job, action: string): boolean =>
	(job.steps ?? []).some(({ uses }) => uses?.startsWith(`${action}@`));

/** The jobs that a job waits for, directly or through others. */
function awaited(jobs: Record<string, Job>, name: string): Set<string> {
	const all = new Set<string>();
	const add = (of: string): void => {
		for (const need of [jobs[of]?.needs ?? []].flat()) {
			if (all.has(need)) continue;
			all.add(need);
			add(need);
		}
	};
	add(name);
	return all;
}

/** Whether a job sends something out: to the site, or into a release of the repository. */
const publishes = (job: Job): boolean =>
	usesAction(job, 'actions/deploy-pages') ||
	Object.entries(job.permissions ?? {}).some(([of, right]) => of === 'contents' && right === 'write');

test('a job that publishes waits for the checks', () => {
	const publishing = files.flatMap(({ name, workflow: { jobs } }) =>
		Object.entries(jobs)
			.filter(([, job]) => publishes(job))
			.map(([job]) => ({ name, jobs, job })),
	);
	expect(publishing.map(({ name }) => name).sort()).toEqual(['publish.yml', 'release.yml']);
	for (const { name, jobs, job } of publishing) {
		const checks = [...awaited(jobs, job)].filter((need) => jobs[need]?.uses?.endsWith('/check.yml'));
		expect(checks, `${name}: ${job}`).not.toEqual([]);
	}
	const check = files.find(({ name }) => name === 'check.yml');
	expect(check?.text).toContain('bash .ci/run');
});

test('what is published is the story that the repository names, and sends errors where it says', () => {
	const builds = files.flatMap(({ workflow: { jobs } }) =>
		Object.values(jobs).flatMap(({ steps = [] }) => steps.filter(({ run }) => run === 'npm run build')),
	);
	expect(builds.length).toBeGreaterThan(0);
	for (const { env } of builds)
		expect(env).toMatchObject({ DOSSIER: '${{ vars.DOSSIER }}', REPORT_URL: '${{ vars.REPORT_URL }}' });
});

test('what is published is built without a cache, in which another run could have left something', () => {
	for (const name of ['publish.yml', 'release.yml']) {
		const jobs = Object.values(files.find((file) => file.name === name)!.workflow.jobs);
		const nodes = jobs.flatMap(({ steps = [] }) =>
			steps.filter(({ uses }) => uses?.includes('/setup-node@')),
		);
		expect(
			nodes.map((step) => step.with),
			name,
		).toEqual([{ 'package-manager-cache': false }]);
		expect(
			jobs.some((job) => usesAction(job, 'actions/cache')),
			name,
		).toBe(false);
	}
});

test('every action is pinned to a commit, with its version beside it', () => {
	const pins = files.flatMap(({ name, text }) =>
		[...text.matchAll(/uses: (\S+)(.*)$/gm)].map(([, action, rest]) => ({ name, action, rest })),
	);
	const loose = pins.filter(
		({ action, rest }) =>
			!action!.startsWith('./') && !(/@[0-9a-f]{40}$/.test(action!) && /^ # v\d+\.\d+\.\d+$/.test(rest!)),
	);
	expect(pins.length).toBeGreaterThan(3);
	expect(loose).toEqual([]);
});

test('a job that may write runs no package', () => {
	for (const { workflow } of files)
		for (const job of Object.values(workflow.jobs).filter(publishes))
			for (const { run } of job.steps ?? []) expect(run ?? '').not.toMatch(/\b(?:npm|npx|node)\b/);
});

test('no job runs without end', () => {
	for (const { name, workflow } of files)
		for (const [job, { uses, 'timeout-minutes': minutes }] of Object.entries(workflow.jobs))
			if (!uses) expect(minutes, `${name}: ${job}`).toBeTypeOf('number');
});

test('a workflow has no rights of its own; each job names those that it needs', () => {
	for (const { name, workflow } of files) {
		expect(workflow.permissions, name).toEqual({});
		for (const [job, { permissions }] of Object.entries(workflow.jobs))
			expect(permissions, `${name}: ${job}`).toBeTypeOf('object');
	}
});
