import { expect, it, vi } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { anEvent, aPlace } from '../testing/entries.ts';
import { drawInset, drawMap } from './drawing.ts';
import { FRAMES } from './frame.ts';
import { widthOf } from '../lettering.ts';

// The first map reads all lands of the world; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const { places } = aDossier({
	places: [
		aPlace({ precision: 'settlement' }),
		aPlace({ id: 'balochistan', name: 'Balochistan', kind: 'province', point: [65, 28] }),
	],
	events: [anEvent()],
});

it('names every country of a map from the widths of phones on, whatever part of it is seen', () => {
	const near = drawMap(places, FRAMES.near, 'near');
	const countries = ({ regions }: typeof near, room = 1) =>
		regions.filter(({ kind, from }) => kind === 'country' && from <= room).map(({ name }) => name);
	expect(countries(near).sort()).toEqual(['Afghanistan', 'Iran', 'Pakistan']);
	// What the map of the borderland has is not on that of the region.
	const beyond = places.filter(({ id }) => id !== 'panjgur');
	expect(countries(drawMap(beyond, FRAMES.far, 'far'), 2)).toEqual(
		expect.arrayContaining(['Iran', 'Pakistan', 'Afghanistan', 'Iraq', 'Saudi Arabia']),
	);
	expect(
		countries(
			drawInset(
				places.find(({ id }) => id === 'panjgur')!,
				places,
			)!,
		),
	).toContain('Pakistan');
});

it('names a province by its entry', () => {
	expect(drawMap(places, FRAMES.near, 'near').regions).toContainEqual(
		expect.objectContaining({ name: 'Balochistan', kind: 'province' }),
	);
});

it('reserves what the widest of the usual faces needs', () => {
	// Measured in Chromium: DejaVu Sans, 100 px, regular and semi-bold.
	expect(widthOf('Chabahar')).toBeGreaterThanOrEqual(4.73);
	expect(widthOf('Sabz Koh', { bold: true })).toBeGreaterThanOrEqual(5.24);
	expect(widthOf('KM', { spacing: 0.1 })).toBeCloseTo(widthOf('KM') + 0.2);
});
