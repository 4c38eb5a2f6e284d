import { expect, it } from 'vitest';
import type { Event } from '../dossier.ts';
import { aDossier } from '../testing/corpus.ts';
import { sameClaim } from './same-claim.ts';

const claims = (...texts: string[]): Event['claims'] => {
	const [claim] = aDossier().claims;
	return texts.map((text, at) => ({ ...claim!, text, path: `/claims/${at}/` }));
};
const event = (...texts: string[]): Event => ({
	...aDossier().events[0]!,
	name: 'Newland recognises the port of Oldhaven',
	summary: 'The harbour opens for ships.',
	claims: claims(...texts),
});

it('finds the claim of the same words, in other forms of them', () => {
	expect(sameClaim(event('A storm sank two boats', 'Newland recognised the port of Oldhaven'))).toEqual({
		same: { path: '/claims/1/', title: 'Newland recognised the port of Oldhaven' },
	});
});

it('finds none where every claim says more, or there is none', () => {
	expect(
		sameClaim(event('Newland recognised Oldhaven after seven months of quarrels about fishing')),
	).toEqual({});
	expect(sameClaim(event())).toEqual({});
});
