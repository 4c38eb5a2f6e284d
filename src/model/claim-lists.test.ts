import { expect, it } from 'vitest';
import { claimLists } from './claim-lists.ts';
import type { Claim } from './dossier.ts';

const claims = (count: number): Claim[] =>
	Array.from(
		{ length: count },
		(_, at) => ({ id: `c${at}`, status: at % 2 ? 'agreed' : 'attributed' }) as Claim,
	);

it.each([
	[0, ['agreed'], [0]],
	[400, ['agreed'], [200]],
	[402, ['agreed', 'agreed-2'], [101, 100]],
	[1000, ['agreed', 'agreed-2', 'agreed-3'], [167, 167, 166]],
])('lists the agreed half of %i claims on pages of about one length', (count, ids, lengths) => {
	const lists = claimLists(claims(count), 'agreed');
	expect(lists.map(({ id }) => id)).toEqual(ids);
	expect(lists.map((list) => list.claims.length)).toEqual(lengths);
	expect(lists.map(({ path, part, of }) => [path, part, of])).toEqual(
		ids.map((id, at) => [`/claims/${id}/`, at + 1, ids.length]),
	);
	expect(lists.flatMap((list) => list.claims).every(({ status }) => status === 'agreed')).toBe(true);
});
