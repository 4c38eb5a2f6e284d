import { expect, it } from 'vitest';
import { aDossier, irnaSource } from '../testing/corpus.ts';
import { aSource } from '../testing/entries.ts';
import { sourceCounts } from './counts.ts';

const { sources } = aDossier({
	sources: [
		aSource(),
		aSource({ id: 'again', country: 'PK' }),
		aSource({ id: 'un', publisher: 'United Nations', country: 'XX', kind: 'data' }),
		irnaSource(),
	],
});

it('counts by kind, country and party, most first', () => {
	expect(sourceCounts(sources)).toEqual({
		kinds: [
			{ kind: 'newspaper', count: 3 },
			{ kind: 'data', count: 1 },
		],
		countries: [
			{ name: 'Pakistan', count: 2 },
			{ name: 'Iran', count: 1 },
			{ name: 'No one country, or not known', count: 1 },
		],
		parties: [
			{ name: 'none', count: 3 },
			{ name: 'Iran', count: 1 },
		],
		publishers: 3,
	});
});

it('counts nothing where there is nothing', () => {
	expect(sourceCounts([])).toEqual({ kinds: [], countries: [], parties: [], publishers: 0 });
});
