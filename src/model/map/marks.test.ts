import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { anEvent, aPlace } from '../testing/entries.ts';
import { FRAMES, sheetOf } from './frame.ts';
import { marksOf, middleOf, strikesOf, wasStruck } from './marks.ts';

const sheet = sheetOf(FRAMES.near);
type Places = Parameters<typeof aPlace>[0][];
const dossier = (places: Places, events: Parameters<typeof anEvent>[0][] = []) =>
	aDossier({
		places: places.map((place) => aPlace(place)),
		events:
			events.length > 0
				? events.map((event, n) => anEvent({ id: `event-${n}`, tolls: undefined, ...event }))
				: [anEvent()],
	});
const marks = (...from: Parameters<typeof dossier>) => marksOf(dossier(...from).places, sheet);
const panjgur = { id: 'panjgur', precision: 'settlement' } as const;

it('gives a settlement a point, and what is known only to a district a sign of its own', () => {
	expect(marks([panjgur])[0]!.shape).toBe('point');
	expect(marks([{ ...panjgur, precision: 'district' }])[0]!.shape).toBe('near');
});

const account = {
	says: 'Some 60 km from the town',
	from: { place: 'panjgur', distance: [55, 65] as [number, number] },
	sources: ['dawn-on-strike'],
};

it('draws a place without a point as the areas of its accounts, not where the place stands in which it lies', () => {
	const sabzKoh = { id: 'sabz-koh', name: 'Sabz Koh', point: undefined, within: 'panjgur' };
	const [drawn] = marks([panjgur, { ...sabzKoh, accounts: [account] }]).filter(
		({ place }) => place.id === 'sabz-koh',
	);
	expect(drawn).toMatchObject({ shape: 'area' });
	expect(drawn!.rings.flat().length).toBeGreaterThan(50);
	expect(marks([panjgur, sabzKoh]).map(({ place }) => place.id)).toEqual(['panjgur']);
});

it('does not draw a province, a place known only to its province, or one beyond the sheet', () => {
	const { places } = dossier([
		panjgur,
		{ id: 'balochistan', name: 'Balochistan', kind: 'province', point: [65, 28] },
		{ id: 'kech', name: 'Kech', point: undefined, within: 'balochistan' },
		{ id: 'tehran', name: 'Tehran', point: [51.4, 35.7] },
	]);
	expect(marksOf(places, sheet).map(({ place }) => place.id)).toEqual(['panjgur']);
	expect(middleOf(places.find(({ id }) => id === 'kech')!)).toBeUndefined();
});

it('tells a strike of January 2024 with its day, attacks with their years, and nothing of a meeting', () => {
	const [strike] = marks([panjgur], [{ date: '2024-01-16' }, { date: '2023-01-18', kind: 'attack' }]);
	expect(strike).toMatchObject({ kind: 'strike', dates: '16 January 2024' });
	const attacks = [
		{ date: '2017-06-19', kind: 'clash' },
		{ date: '2022-02-02', kind: 'attack' },
		{ date: '2022-03', kind: 'abduction' },
	] as const;
	expect(marks([panjgur], [...attacks])[0]).toMatchObject({ kind: 'attack', dates: '2017, 2022' });
	const more = [2017, 2022, 2023, 2024].map((year) => ({ date: String(year), kind: 'clash' as const }));
	expect(marks([panjgur], more)[0]).toMatchObject({ dates: '2017–2024' });
	expect(marks([panjgur], [{ date: '2024-11-05' }])[0]).toMatchObject({ kind: 'other', dates: '' });
	expect(marks([panjgur], [{ kind: 'diplomacy' }])[0]).toMatchObject({ kind: 'other' });
});

it('knows which places were struck in January 2024', () => {
	expect(wasStruck(dossier([panjgur], [{ date: '2024-01-16' }]).places[0]!)).toBe(true);
	expect(wasStruck(dossier([panjgur], [{ date: '2014-06-09' }]).places[0]!)).toBe(false);
});

it('says who struck, by the actor named first, and on which side it is', () => {
	const [place] = dossier([panjgur], [{ date: '2024-01-16' }]).places;
	expect(strikesOf(place!)).toEqual([{ by: 'Iran', side: 1, day: '16 January 2024' }]);
});
