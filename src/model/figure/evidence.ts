import type { ClaimData } from '../../schemas/claim.ts';
import { toldIn, type Told } from './told.ts';

/** Keeps what two texts say apart. */
export const APART = ' ¶ ';

/** What a claim states: its text, the positions on it and their dates. */
export const statedBy = (claim: ClaimData): string =>
	[
		claim.text,
		...(claim.positions ?? []).flatMap(({ statement, asOf }) => [statement, asOf ?? '']),
		claim.overtakenBy?.on ?? '',
	].join(APART);

/** What a claim states, and what its sources say of it. */
export const evidenceOf = (claim: ClaimData): string =>
	[statedBy(claim), ...claim.citations.flatMap(({ says, locator }) => [says, locator ?? ''])].join(APART);

const known = new WeakMap<ClaimData, Told>();

/** The figures and dates of a claim's evidence; each claim is read once, however many rest on it. */
function figuresOf(claim: ClaimData): Told {
	const told = known.get(claim) ?? toldIn(evidenceOf(claim));
	known.set(claim, told);
	return told;
}

/** The figures and dates of the evidence of several claims together. */
export function figuresOfAll(claims: readonly ClaimData[]): Told {
	const told = claims.map(figuresOf);
	return { numbers: told.flatMap(({ numbers }) => numbers), days: told.flatMap(({ days }) => days) };
}
