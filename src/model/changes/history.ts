import type { Change, Claim, Correction, Dossier } from '../dossier.ts';

/** One day in the life of a claim. */
export type Past =
	| { kind: 'published'; date: string }
	| { kind: 'changed'; date: string; change: Change }
	| { kind: 'corrected'; date: string; correction: Correction };

type Known = Pick<Dossier, 'corrections' | 'changes' | 'edition'>;

/**
 * What happened to a claim, the oldest first: its publication, then every change of its words.
 * @returns nothing for a claim that was not published yet and never changed
 */
export function historyOf(claim: Claim, { corrections, changes, edition }: Known): Past[] {
	const recorded = edition.published.get(`claims/${claim.id}`);
	const past: Past[] = [
		...corrections
			.filter((correction) => correction.claim === claim)
			.map((correction): Past => ({ kind: 'corrected', date: correction.date, correction })),
		...changes
			.filter((change) => change.claim === claim)
			.map((change): Past => ({ kind: 'changed', date: change.date, change })),
	].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	return recorded ? [{ kind: 'published', date: recorded.first }, ...past] : past;
}
