import { expect, it } from 'vitest';
import { aDossier, irnaSource } from '../testing/corpus.ts';
import { plainSpaces } from '../date/words.ts';
import * as one from '../testing/entries.ts';
import { sourceShelves } from './shelves.ts';

const labels = (...texts: { issued?: string | undefined; title: string }[]) => {
	const sources = texts.map((text, n) =>
		one.aSource({ id: `text-${n}`, URL: `https://www.dawn.com/${n}`, ...text }),
	);
	const dossier = aDossier({ sources: [...sources, one.aSource(), irnaSource()] });
	const ours = dossier.sources.filter(({ id }) => id.startsWith('text-'));
	return sourceShelves(ours).flatMap((shelf) => shelf.sources.map(({ label }) => plainSpaces(label)));
};

it('tells the texts of one publisher apart by their dates', () => {
	expect(labels({ issued: '2024-01-18', title: 'One' }, { issued: '2024-01-16', title: 'Two' })).toEqual([
		'16 January 2024',
		'18 January 2024',
	]);
});

it('tells those of one date apart by their titles', () => {
	const day = '2024-01-18';
	expect(labels({ issued: day, title: 'One' }, { issued: day, title: 'Two' }).sort()).toEqual([
		'18 January 2024: One',
		'18 January 2024: Two',
	]);
});

it('puts what has no date last', () => {
	expect(
		labels(
			{ issued: undefined, title: 'One' },
			{ issued: '2024', title: 'Two' },
			{ issued: '1045', title: 'Three' },
		),
	).toEqual(['1045', '2024', 'One']);
});

it('tells texts of one date apart although only one of them is shown', () => {
	const texts = ['One', 'Two'].map((title, n) =>
		one.aSource({ id: `text-${n}`, URL: `https://www.dawn.com/${n}`, title, issued: '2024-01-18' }),
	);
	const { sources } = aDossier({ sources: [...texts, one.aSource(), irnaSource()] });
	const [shelf] = sourceShelves(
		sources.filter(({ id }) => id === 'text-1'),
		sources,
	);
	expect(shelf!.sources.map(({ label }) => plainSpaces(label))).toEqual(['18 January 2024: Two']);
});
