import { expect, it } from 'vitest';
import { lastChanged } from './last-changed.ts';
import { aDossier, anEdition } from './testing/corpus.ts';
import { aClaim } from './testing/entries.ts';

const published = (...addresses: string[]) =>
	anEdition({
		published: new Map(
			addresses.map((address) => [
				address,
				{
					address,
					first: '2026-10-01',
					since: '2026-10-05',
					state: 'page',
					hashes: ['0123456789ab'],
					voices: [],
				},
			]),
		),
	});
const strike = '/claims/strike-on-panjgur/';

it('dates a claim by its words or by its newest reading, whichever came last', () => {
	const edition = published('claims/strike-on-panjgur');
	expect(lastChanged(aDossier({}, edition))(strike)).toBe('2026-10-05');
	const review = { on: '2026-10-09', outcome: 'supported', note: 'The text says so.' } as const;
	expect(lastChanged(aDossier({ claims: [aClaim({ review })] }, edition))(strike)).toBe('2026-10-09');
});

it('dates a chapter by its review, a profile by its words, a source by its reading', () => {
	const day = lastChanged(aDossier({}, published('actors/iran')));
	expect(day('/background/the-strikes/')).toBe('2026-11-01');
	expect(day('/actors/iran/')).toBe('2026-10-05');
	expect(day('/sources/dawn-on-strike/')).toBe('2026-11-01');
});

it('dates a page made of many entries, and one that was not published yet, by the newest day of all', () => {
	const dossier = aDossier();
	const day = lastChanged(dossier);
	expect([day('/timeline/'), day('/actors/iran/')]).toEqual([dossier.clock.updated, dossier.clock.updated]);
});
