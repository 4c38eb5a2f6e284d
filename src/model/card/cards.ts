import { subject } from '../../subject.ts';
import { STATUSES } from '../../schemas/claim.ts';
import { changePages, correctionPages } from '../changes/day-pages.ts';
import { claimLists } from '../claim-lists.ts';
import type { Dossier } from '../dossier.ts';
import { words } from '../date/words.ts';
import { STATUS_LABELS } from '../labels.ts';
import { timelineParts } from '../timeline/parts.ts';
import { routes } from '../url.ts';
import { pictureAt, type Card } from './card.ts';
import { languageCards } from './language-cards.ts';
import { ENGLISH } from './writing.ts';

/** Pages that there is one of, by the part of the site in which they stand. */
export type Contents = readonly { name: string; pages: readonly { name: string; path: string }[] }[];

/**
 * The cards of the site, each page once: home, the pages of the contents, every chapter, actor, tension, short form and claim, every list
 * of claims, day of changes and stretch of the timeline, and the pages in other languages.
 * Pages of sources have none of their own.
 * @param contents the pages that there is one of, as the site's navigation names them
 */
export function cardsOf(dossier: Dossier, contents: Contents): Card[] {
	const { asOf, clock, home, chapters, actors, tensions, shortForms, claims, events } = dossier;
	const card = (page: string, kicker: string, title: string, date: string): Card => ({
		page,
		picture: pictureAt(page),
		title,
		kicker,
		foot: `As of ${words(date)}`,
		...ENGLISH,
	});
	return [
		card(routes.pages.home, subject.moment.name, home.question, clock.covers),
		...contents.flatMap(({ name, pages }) => pages.map((page) => card(page.path, name, page.name, asOf))),
		...chapters.map((chapter) => card(chapter.path, 'Background', chapter.title, chapter.asOf)),
		...actors.map((actor) => card(actor.path, 'Actors', actor.name, actor.asOf)),
		...tensions.map((tension) => card(tension.path, 'Tensions', tension.title, tension.asOf)),
		...shortForms.map((form) => card(form.path, 'In short', form.title, form.asOf)),
		...timelineParts(events).map(({ path, name }) => card(path, 'Timeline', name, asOf)),
		...STATUSES.flatMap((status) =>
			claimLists(claims, status).map(({ path, title }) => card(path, 'Claims', title, asOf)),
		),
		...changePages(dossier).map(({ path, title, day }) => card(path, 'What changed', title, day.date)),
		...correctionPages(dossier).map(({ path, title, day }) => card(path, 'Corrections', title, day.date)),
		...claims.map(({ path, text, status, asOf: date }) =>
			card(path, `Claim · ${STATUS_LABELS[status].label}`, text, date),
		),
		...dossier.languages.flatMap((language) => languageCards(language, dossier)),
	];
}

/**
 * The picture of a page: its own, or that of the nearest page above it, in the end the home page's.
 * @param page an address that begins with a slash
 * @param pictures pictures by the address of their page; the addresses of both are of one kind
 * @throws if not even the site's root has one
 */
export function nearestPicture(page: string, pictures: ReadonlyMap<string, string>): string {
	for (let at = page; at !== ''; at = at.replace(/[^/]*\/?$/, '')) {
		const found = pictures.get(at);
		if (found !== undefined) return found;
	}
	throw new Error(`No page above ${page} has a picture; the home page should.`);
}
