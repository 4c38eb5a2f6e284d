import { words } from '../date/words.ts';
import type { Dossier } from '../dossier.ts';
import { routes } from '../url.ts';
import { changeDays, type Day } from './days.ts';

/** The page of one day, and those of the days before and after it. */
export interface DayPage {
	day: Day;
	path: string;
	title: string;
	previous: DayPage | undefined;
	next: DayPage | undefined;
}

/** Pages of days, the newest first, each with its neighbours in time. */
function inTurn(days: readonly Day[], pathOf: (date: string) => string, name: string): DayPage[] {
	const pages = days.map((day): DayPage => ({
		day,
		path: pathOf(day.date),
		title: `${name} of ${words(day.date)}`,
		previous: undefined,
		next: undefined,
	}));
	for (const [at, page] of pages.entries()) {
		page.previous = pages[at + 1];
		page.next = pages[at - 1];
	}
	return pages;
}

/** A page for every day on which something changed. */
export const changePages = (dossier: Dossier): DayPage[] =>
	inTurn(changeDays(dossier), routes.changesOf, 'Changes');

/** A page for every day on which something was corrected. */
export const correctionPages = (dossier: Dossier): DayPage[] =>
	inTurn(
		changeDays(dossier).filter(({ corrections }) => corrections.length > 0),
		routes.correctionsOf,
		'Corrections',
	);
