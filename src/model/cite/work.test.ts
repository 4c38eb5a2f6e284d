import { expect, it } from 'vitest';
import { aDossier, anEdition } from '../testing/corpus.ts';
import { workItem, worksOf } from './work.ts';

const recorded = (address: string) => ({
	...{
		address,
		first: '2026-10-01',
		since: '2026-11-02',
		state: 'agreed',
		hashes: ['0123456789ab'],
		voices: [],
	},
});
const site = {
	title: 'The Site',
	version: '0123456789ab',
	absolute: (path: string) => `https://example.org${path}`,
};
const strike = '/claims/strike-on-panjgur/';

it('cites a claim by its place in its own history, with its status, since the day of its words', () => {
	const address = 'claims/strike-on-panjgur';
	const dossier = aDossier({}, anEdition({ published: new Map([[address, recorded(address)]]) }));
	expect(workItem(worksOf(dossier).get(strike)!, site)).toEqual({
		id: 'claims-strike-on-panjgur',
		type: 'webpage',
		title: 'Iran struck a village in Panjgur on 16 January 2024.',
		'container-title': 'The Site',
		issued: { 'date-parts': [[2026, 11, 2]] },
		URL: 'https://example.org/claims/strike-on-panjgur/#since-2026-11-02',
		language: 'en',
		genre: 'Agreed claim',
		version: '0123456789ab',
	});
});

it('cites what was not published yet by its page and the day of the last work', () => {
	const dossier = aDossier();
	const work = worksOf(dossier).get(strike)!;
	expect([work.permanent, work.issued]).toEqual([strike, dossier.clock.updated]);
});

it('cites every chapter, profile and tension, too, each under its own title', () => {
	const dossier = aDossier();
	const works = worksOf(dossier);
	for (const { path } of [...dossier.chapters, ...dossier.actors, ...dossier.tensions])
		expect(works.get(path)).toMatchObject({ genre: 'Explainer', permanent: path });
	expect(works.get('/actors/iran/')!.title).toBe('Government of Iran');
});
