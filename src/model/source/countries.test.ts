import { expect, it } from 'vitest';
import { aDossier, irnaSource } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { sourcePages } from './countries.ts';

const pages = (counts: Record<string, number>) => {
	const sources = Object.entries(counts).flatMap(([country, count]) =>
		Array.from({ length: count }, (_, n) =>
			one.aSource({
				id: `${country.toLowerCase()}-${n}`,
				URL: `https://www.dawn.com/${country}/${n}`,
				country,
			}),
		),
	);
	const ours = aDossier({ sources: [...sources, one.aSource(), irnaSource()] }).sources.filter(({ id }) =>
		/^[a-z]{2}-\d+$/.test(id),
	);
	return sourcePages(ours).map(({ path, name, count, countries }) => [
		path,
		name,
		count,
		countries.map((country) => country.name).join(', '),
	]);
};

it('gives a country with many sources a page of its own, most first, and puts those with few on one', () => {
	expect(pages({ FR: 20, XX: 19, PK: 21, DE: 1 })).toEqual([
		['/sources/from/pk/', 'Pakistan', 21, 'Pakistan'],
		['/sources/from/fr/', 'France', 20, 'France'],
		['/sources/from/elsewhere/', 'Other countries', 20, 'Germany, No one country, or not known'],
	]);
});

it('puts all on one page where no country has many', () => {
	expect(pages({ FR: 1, DE: 2 })).toEqual([
		['/sources/from/elsewhere/', 'All countries', 3, 'France, Germany'],
	]);
});
