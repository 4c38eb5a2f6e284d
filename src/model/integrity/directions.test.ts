import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, aPlace } from '../testing/entries.ts';
import { directions } from './directions.ts';

const places = (summary: string) => [
	aPlace({ id: 'quetta', name: 'Quetta', kind: 'city', point: [67, 30.2] }),
	aPlace({ id: 'mach', name: 'Mach', kind: 'town', point: [67.3, 29.9], summary }),
];

it('accepts the direction of the points, and that of places that it does not know', () => {
	expect(
		told(directions, { places: places('Town near the Pass, about 50 kilometres south-east of Quetta.') }),
	).toBe('');
	expect(told(directions, { places: places('Town south of Quetta, north of Utopia.') })).toBe('');
	const claims = [aClaim({ text: 'The army said that Mach, south-east of Quetta, was attacked.' })];
	expect(told(directions, { places: places('A town in the hills.'), claims })).toBe('');
});

it('reports another direction in a summary and in a claim', () => {
	const claims = [aClaim({ text: 'The army said that Mach, north-east of Quetta, was attacked.' })];
	expect(told(directions, { places: places('A town west of Quetta.'), claims })).toMatchInlineSnapshot(`
		"src/content/places/mach.yaml: summary: found “west of Quetta”, while the points put Mach at 139° from Quetta (0° is north, 90° east); expected the direction of the points. To mend: correct the words, or the point of one of the two places [directions]
		src/content/claims/strike-on-panjgur.yaml: text: found “Mach, north-east of Quetta”, while the points put Mach at 139° from Quetta (0° is north, 90° east); expected the direction of the points. To mend: correct the words, or the point of one of the two places [directions]"
	`);
});
