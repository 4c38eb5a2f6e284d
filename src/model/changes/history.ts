import type { Change, Claim, Correction, Dossier } from '../dossier.ts';

/** One day in the life of a claim. */
export type Past =
	| { kind: 'published'; date: string }
	| { kind: 'changed'; date: string; change: Change }
	| { kind: 'corrected'; date: string; correction: Correction };

type Known = Pick<Dossier, 'corrections' | 'changes' | 'edition'>;
type Step = Exclude<Past, { kind: 'published' }>;

const wordings = (step: Step): Pick<Change, 'before' | 'after'> =>
	step.kind === 'corrected' ? step.correction : step.change;

/** Whether one step put in place what another began from. */
const leadsTo = (one: Step, other: Step): boolean =>
	one !== other && one.date === other.date && wordings(one).after === wordings(other).before;

/** Steps in the order of their days; of one day each after those that put in place what it began from. */
function inOrder(steps: readonly Step[]): Step[] {
	const left = steps.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const ordered: Step[] = [];
	while (left.length > 0) {
		const day = left.filter(({ date }) => date === left[0]!.date);
		// Words that were changed and changed back on one day have no first.
		const next = day.find((step) => !day.some((other) => leadsTo(other, step))) ?? day[0]!;
		ordered.push(next);
		left.splice(left.indexOf(next), 1);
	}
	return ordered;
}

/**
 * What happened to a claim, the oldest first: its publication, then every change of its words.
 * @returns nothing for a claim that was not published yet and never changed
 */
export function historyOf(claim: Claim, { corrections, changes, edition }: Known): Past[] {
	const recorded = edition.published.get(`claims/${claim.id}`);
	const past = inOrder([
		...corrections
			.filter((correction) => correction.claim === claim)
			.map((correction): Step => ({ kind: 'corrected', date: correction.date, correction })),
		...changes
			.filter((change) => change.claim === claim)
			.map((change): Step => ({ kind: 'changed', date: change.date, change })),
	]);
	return recorded ? [{ kind: 'published', date: recorded.first }, ...past] : past;
}
