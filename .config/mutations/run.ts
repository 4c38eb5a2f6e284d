import { problemLine } from '../../src/file/problem.ts';
import { afterCure } from './cure.ts';
import { judged, type Verdict } from './judge.ts';
import type { Fault, Kind } from './kind.ts';
import { randomOf } from './random.ts';
import type { Story } from './story.ts';

/** A fault and what came of it. */
export interface Result extends Verdict {
	fault: Fault;
}

/**
 * Faults by chance, the same for the same seed and content. A kind has its own chance, so that another kind beside it does
 * not change its faults.
 * @param each how many of each kind, at most
 */
export function chosen(kinds: readonly Kind[], story: Story, seed: string, each: number): Fault[] {
	return kinds.flatMap((kind) => {
		const faults: Fault[] = [];
		for (const fault of kind.faults(story, randomOf(`${seed} ${kind.name}`))) {
			faults.push(fault);
			if (faults.length >= each) break;
		}
		return faults;
	});
}

/** Plants one fault, checks, judges what was said, and follows the cure where it leaves no choice. */
export function tried(fault: Fault, story: Story): Result {
	const entry = story.entries.find(({ path }) => path === fault.changes[0]?.path);
	const answer = story.check(fault.changes);
	const verdict = judged(fault, answer, entry);
	const still = verdict.outcome === 'refused' ? afterCure(fault, answer.problems, story) : undefined;
	return still
		? { fault, outcome: 'poor', why: 'the cure does not mend it', line: problemLine(still) }
		: { fault, ...verdict };
}

/**
 * Plants faults in files of their own all at once, as one check tells of all files; what it does not refuse so is tried
 * alone, for one fault may hide another.
 */
export function triedTogether(faults: readonly Fault[], story: Story): Result[] {
	const taken = new Set<string>();
	const together = faults.filter(({ files }) => {
		const free = files.every((file) => !taken.has(file));
		if (free) files.forEach((file) => taken.add(file));
		return free;
	});
	const { corpus, problems } = story.check(together.flatMap(({ changes }) => changes));
	return faults.map((fault) => {
		const own = problems.filter(({ file }) => fault.files.includes(file));
		const entry = story.entries.find(({ path }) => path === fault.changes[0]?.path);
		const verdict = judged(fault, { corpus, problems: own }, entry);
		return together.includes(fault) && verdict.outcome === 'refused'
			? { fault, ...verdict }
			: tried(fault, story);
	});
}
