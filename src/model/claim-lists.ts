import type { Claim } from './dossier.ts';
import { STATUS_LABELS } from './labels.ts';
import { routes } from './url.ts';

/** So many claims a page lists at most: a list that holds all of them would weigh ever more. */
const MOST = 200;

/** A page that lists claims of one status. */
export interface ClaimList {
	/** The last part of its address: the status, from the second page on with a number. */
	id: string;
	path: string;
	title: string;
	/** Which page of how many, from 1. */
	part: number;
	of: number;
	claims: readonly Claim[];
}

/** The claims of a status on as many pages as they need, in their order, pages of about one length; at least one page. */
export function claimLists(claims: readonly Claim[], status: Claim['status']): ClaimList[] {
	const own = claims.filter((claim) => claim.status === status);
	const of = Math.max(1, Math.ceil(own.length / MOST));
	const length = Math.ceil(own.length / of);
	return Array.from({ length: of }, (_, at) => {
		const id = at === 0 ? status : `${status}-${at + 1}`;
		return {
			id,
			path: routes.claimsOf(id),
			title: `${STATUS_LABELS[status].label} claims${of > 1 ? `, ${at + 1} of ${of}` : ''}`,
			part: at + 1,
			of,
			claims: own.slice(at * length, (at + 1) * length),
		};
	});
}
