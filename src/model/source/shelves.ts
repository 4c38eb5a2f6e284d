import { compareDates } from '../date/order.ts';
import { words } from '../date/words.ts';
import type { Source } from '../dossier.ts';
import { headlines } from '../headline.ts';
import { titlesApart } from './title-apart.ts';

/** The sources of one publisher, oldest first. */
export interface Shelf {
	publisher: string;
	sources: { source: Source; label: string }[];
}

/** The least of a title, in letters, where no date tells a text apart. */
const TITLE = 16;

/** The oldest first; texts without a date come last. */
function byIssue({ issued: a }: Source, { issued: b }: Source): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return compareDates(a, b);
}

/**
 * Sources by publisher in alphabetical order. The label of each is its date in words, which no other of the publisher bears:
 * texts of one date, and those without, are told apart by their titles.
 * @param sources those that are shown
 * @param all those among which a label is the only one: publishers print texts of several kinds
 */
export function sourceShelves(sources: readonly Source[], all: readonly Source[] = sources): Shelf[] {
	const shown = new Set(sources);
	const shelves = Map.groupBy(all, ({ publisher }) => publisher);
	const collator = new Intl.Collator('en', { numeric: true });
	return [...shelves]
		.filter(([, list]) => list.some((source) => shown.has(source)))
		.sort(([a], [b]) => collator.compare(a, b))
		.map(([publisher, list]) => {
			const titles = headlines(list.map(titlesApart(list)), TITLE);
			const sameDate = Map.groupBy(list, ({ issued }) => issued);
			const labelled = list.map((source, n) => {
				const date = source.issued && words(source.issued);
				const alone = sameDate.get(source.issued)?.length === 1;
				return { source, label: [date, alone && date ? '' : titles[n]].filter(Boolean).join(': ') };
			});
			return {
				publisher,
				sources: labelled
					.filter(({ source }) => shown.has(source))
					.sort((a, b) => byIssue(a.source, b.source)),
			};
		});
}
