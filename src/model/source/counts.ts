import type { Source } from '../dossier.ts';
import { countryName } from './countries.ts';
import { tally } from '../tally.ts';

/** How many there are of each, most first. */
export interface Count {
	name: string;
	count: number;
}

/** The sources counted by kind, by the publisher's country, and by the party that speaks through them. */
export function sourceCounts(sources: readonly Source[]): {
	kinds: { kind: Source['kind']; count: number }[];
	countries: Count[];
	parties: Count[];
	publishers: number;
} {
	return {
		kinds: tally(sources.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count })),
		countries: tally(sources.map(({ country }) => country)).map(([code, count]) => ({
			name: countryName(code),
			count,
		})),
		parties: tally(sources.map(({ speaker }) => speaker?.name ?? 'none')).map(([name, count]) => ({
			name,
			count,
		})),
		publishers: new Set(sources.map(({ publisher }) => publisher)).size,
	};
}
