import { words } from './date.ts';
import type { Source } from './dossier.ts';
import { headline } from './headline.ts';

/** The sources of one publisher, oldest first. */
export interface Shelf {
	publisher: string;
	sources: { source: Source; label: string }[];
}

/** A title where no date tells a text apart, cut to what its line has room for. */
const TITLE = 30;

/**
 * Sources by publisher in alphabetical order. The label of each is its date in words, which no other of the shelf bears:
 * texts of one date, and those without, are told apart by their titles.
 */
export function sourceShelves(sources: readonly Source[]): Shelf[] {
	const shelves = Map.groupBy(sources, ({ publisher }) => publisher);
	const collator = new Intl.Collator('en', { numeric: true });
	return [...shelves]
		.sort(([a], [b]) => collator.compare(a, b))
		.map(([publisher, list]) => ({
			publisher,
			sources: [...list]
				.sort((a, b) => ((a.issued ?? '9') < (b.issued ?? '9') ? -1 : 1))
				.map((source) => {
					const date = source.issued && words(source.issued);
					const alone = list.filter(({ issued }) => issued === source.issued).length === 1;
					const label = [date, alone && date ? '' : headline(source.title, TITLE)].filter(Boolean).join(': ');
					return { source, label };
				}),
		}));
}
