import { data } from './site.ts';

/** A claim as the published data tell it, as far as the specs ask. */
export interface Claim {
	id: string;
	status: string;
	citations: { source: string }[];
}

/** Every claim by its id. */
export const claims: ReadonlyMap<string, Claim> = new Map(
	data<Claim>('claims.json').map((claim) => [claim.id, claim]),
);
