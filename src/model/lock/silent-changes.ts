import type { Corpus } from '../corpus.ts';
import { FOLDERS } from '../../folders.ts';
import type { Problem } from '../../file/problem.ts';
import type { Recorded } from './lock.ts';
import { claimVoices, claimWords, plain, type Hash } from './words.ts';

/** A correction or a note of a change: one wording of a claim, and what replaced it. */
export interface Step {
	date: string;
	/** Missing where an account was added. */
	before?: string | undefined;
	after: string;
}

/** A step that replaced a wording, and did not only add one. */
type Rewording = Step & { before: string };

const isRewording = (step: Step): step is Rewording => step.before !== undefined;

/** What is told of the words of a claim, by corrections and by notes of changes. */
export const stepsOf = (corpus: Corpus, claim: string): Step[] =>
	[...corpus.corrections, ...corpus.changes].flatMap(({ data }) => (data.claim === claim ? [data] : []));

/** Whether steps lead from a wording to another, one or several. */
function leads(steps: readonly Rewording[], begins: (before: string) => boolean, end: string): boolean {
	const reached = new Set(
		steps.filter(({ before }) => begins(plain(before))).map(({ after }) => plain(after)),
	);
	for (const wording of reached) {
		if (wording === end) return true;
		for (const { before, after } of steps) if (plain(before) === wording) reached.add(plain(after));
	}
	return false;
}

/**
 * Where somebody else says now what was published: who says an unchanged wording, or one that is told to have replaced
 * another, must be who said it.
 * @param reworded what replaced another wording since the lock was written
 * @returns the field, who is found there, and nothing of a lock that does not record who says what
 */
function otherVoices(
	claim: Corpus['claims'][number],
	was: Recorded,
	reworded: readonly Rewording[],
	hash: Hash,
): { field: string; found: string }[] {
	if (was.voices.length === 0) return [];
	const [, ...positions] = claimWords(claim);
	const [author, ...holders] = claimVoices(claim);
	const [, ...positionsWere] = was.hashes;
	const [authorWas = '', ...holdersWere] = was.voices;
	const stays = (voiceWas: string, voice: string): boolean =>
		hash(voice) === voiceWas || leads(reworded, (before) => hash(before) === voiceWas, voice);
	const others = positions.flatMap((position, index) => {
		const holder = holders[index] ?? '';
		const begun = reworded.flatMap(({ before, after }) =>
			plain(after) === position ? [hash(plain(before))] : [],
		);
		const from = [hash(position), ...begun].flatMap((each) =>
			positionsWere.flatMap((wording, at) => (wording === each ? [holdersWere[at] ?? ''] : [])),
		);
		return from.length === 0 || from.some((voice) => stays(voice, holder))
			? []
			: [{ field: `positions[${index}].holder`, found: holder }];
	});
	// Who asserts a claim comes and goes with its status, which is told.
	const sameStatus = claim.data.status === was.state;
	return sameStatus && !stays(authorWas, author) ? [{ field: 'author', found: author }, ...others] : others;
}

/**
 * What a published claim says otherwise than it did, where no correction and no note of a change tells so: what they have
 * as `before` must be the very words that were published, and they must lead to the words of now.
 * @param was what the lock records
 * @returns a problem for the text, the status, each position and whoever says them that changed in silence
 */
export function silentChanges(
	claim: Corpus['claims'][number],
	was: Recorded,
	steps: readonly Step[],
	hash: Hash,
): Problem[] {
	const told = steps.filter(({ date }) => date >= was.since);
	const reworded = told.filter(isRewording);
	const { status } = claim.data;
	const [text, ...positions] = claimWords(claim);
	const [textWas, ...positionsWere] = was.hashes;
	const report = (field: string, found: string, published: string): Problem => ({
		rule: 'silent-change',
		severity: 'error',
		file: claim.file,
		field,
		found,
		expected: `${published}, or a correction or note of a change, from ${was.since} on, that leads from it to this`,
		mend: `if something published was wrong, write a correction in ${FOLDERS.content}/corrections; if it says the same in other words, a note in ${FOLDERS.content}/changes; then \`npm run lock\``,
	});
	const problems = otherVoices(claim, was, reworded, hash).map(({ field, found }) =>
		report(field, found === '' ? 'nobody' : `"${found}"`, 'who said it when it was published'),
	);
	if (hash(text) !== textWas && !leads(reworded, (before) => hash(before) === textWas, text))
		problems.push(report('text', `"${text}"`, 'the wording that was published'));
	if (status !== was.state) {
		if (!leads(reworded, (before) => before === was.state, status))
			problems.push(report('status', `"${status}"`, `"${was.state}", which was published`));
		// The accounts of a dispute come and go with that status.
		if (status === 'disputed' || was.state === 'disputed') return problems;
	}
	for (const [index, position] of positions.entries())
		if (!positionsWere.includes(hash(position)) && !told.some(({ after }) => plain(after) === position))
			problems.push(
				report(`positions[${index}].statement`, `"${position}"`, 'the wording that was published'),
			);
	const gone = positionsWere.filter(
		(each) =>
			!positions.map(hash).includes(each) && !reworded.some(({ before }) => hash(plain(before)) === each),
	);
	if (gone.length > 0)
		problems.push(
			report(
				'positions',
				`${gone.length} positions less than were published`,
				'every position that was published',
			),
		);
	return problems;
}
