import { isError } from '../../src/build/content.ts';
import { problemLine, type Problem } from '../../src/file/problem.ts';
import type { Fault } from './kind.ts';
import type { Answer, EntryFile } from './story.ts';

/** What came of a fault. */
export interface Verdict {
	/** `warned` is told and let through; `accepted` is let through in silence; `thrown` ended the check, or comes later. */
	outcome: 'refused' | 'poor' | 'warned' | 'accepted' | 'thrown';
	/** Why the words are poor, or what was thrown. */
	why?: string;
	/** The first line of the report that bears on it. */
	line?: string;
}

/** How far the line that is named may lie from one that was changed. */
const NEAR = 3;
/** The most lines that one fault may fill. */
const MANY = 12;
const LONG = 1000;

/** What a reader of a report cannot see, or what turns its words around; joiners are part of words in some scripts. */
const HIDDEN = /[\p{Cc}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const JOINERS = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu;
/** The words of a library instead of ours. */
const RAW = /Invalid input|\[object |undefined|ZodError|\bNaN\b|node_modules|^\s*at .*:\d+/m;

/** Judges what the check said of a fault. */
export function judged(fault: Fault, answer: Answer, entry: EntryFile | undefined): Verdict {
	if (answer.thrown !== undefined) return { outcome: 'thrown', why: answer.thrown };
	const errors = answer.problems.filter(isError);
	if (errors.length === 0) {
		const [warning] = answer.problems.filter(({ file }) => fault.files.includes(file));
		return warning ? { outcome: 'warned', line: problemLine(warning) } : { outcome: 'accepted' };
	}
	const here = errors.filter(({ file }) => fault.files.includes(file));
	const [first = errors[0]!] = here.filter((problem) => isPlace(problem, fault, entry));
	const why = poverty(errors, here, fault, entry);
	return { outcome: why ? 'poor' : 'refused', ...(why && { why }), line: problemLine(first) };
}

/** @returns in what way a report is poor; nothing if an editor can mend the fault by it */
function poverty(
	errors: readonly Problem[],
	here: readonly Problem[],
	fault: Fault,
	entry: EntryFile | undefined,
): string | undefined {
	if (here.length === 0) return 'names another file';
	if (!here.some((problem) => isPlace(problem, fault, entry)))
		return `names another place: ${here.map(({ field = 'no field' }) => field).join(', ')}`;
	if (errors.length > MANY && fault.changes.length === 1) return `takes ${errors.length} lines`;
	for (const problem of here) {
		const parts = { found: problem.found, expected: problem.expected, mend: problem.mend };
		for (const [part, words] of Object.entries(parts))
			if (words.trim() === '') return `says nothing as "${part}"`;
		const line = problemLine(problem);
		if (/[\n\r\t]/.test(line)) return 'breaks its line';
		if (HIDDEN.test(line.replace(JOINERS, ''))) return 'shows what nobody can see';
		if (RAW.test(line)) return 'has the words of a library';
		if (line.length > LONG) return `takes ${line.length} characters`;
	}
	return undefined;
}

/** Whether a problem names the place of a fault: one of its fields, or a line near one that was changed. */
function isPlace({ file, field = '' }: Problem, fault: Fault, entry: EntryFile | undefined): boolean {
	if (!fault.files.includes(file)) return false;
	const line = /^line (\d+)/.exec(field)?.[1];
	if (fault.fields.some((name) => within(field, name) || within(name, field))) return true;
	// What front matter lacks is told of its first line, wherever it was lost.
	if (line !== undefined) return line === '1' || isNear(Number(line), fault, entry);
	// A fault of text or file, which has no field of its own, is named by any.
	return fault.fields.length === 0;
}

/** Whether a field is another, or lies in it. */
const within = (inner: string, outer: string): boolean =>
	inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

function isNear(line: number, fault: Fault, entry: EntryFile | undefined): boolean {
	const change = fault.changes.find(({ path }) => path === entry?.path)?.to;
	if (!entry || typeof change !== 'object' || !('text' in change)) return true;
	const [old, now] = [entry.text.split('\n'), change.text.split('\n')];
	let first = 0;
	while (first < now.length && now[first] === old[first]) first += 1;
	let last = 0;
	while (last < now.length - first && now.at(-1 - last) === old.at(-1 - last)) last += 1;
	// A block that was put in twice looks like its own surroundings: what was added counts from the first difference.
	const end = Math.max(now.length - last, first + 1 + Math.max(0, now.length - old.length));
	return line >= first + 1 - NEAR && line <= end + NEAR;
}
