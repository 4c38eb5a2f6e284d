import { eventWhen } from '../date/event-date.ts';
import { beginsInMoment } from '../event/phase.ts';
import { plainSpaces, plainWords } from '../date/words.ts';
import type { Claim, Dossier, Toll } from '../dossier.ts';
import { columnLabel } from '../labels.ts';
import { otherNames } from '../other-names.ts';
import { readingRecords } from './reading-records.ts';
import type { SearchRecord } from './record.ts';
import { sameClaim } from './same-claim.ts';

/** A count in the words in which readers ask for one. */
const tollText = (toll: Toll): string =>
	[
		'toll',
		toll.countedBy.name,
		...(toll.killed ? [`killed ${toll.killed.min}`] : []),
		...(toll.injured ? [`injured ${toll.injured.min}`] : []),
		toll.who ?? '',
	].join(' ');

const sourcesOf = ({ citations }: Claim): string[] => citations.map(({ source }) => source.id);

const resting = (sources: readonly string[]): { sources?: number } =>
	sources.length > 0 ? { sources: new Set(sources).size } : {};

/** Single pages (search, map, glossary …), by the part of the site in which they stand, with what readers call them. */
export type Contents = readonly {
	name: string;
	pages: readonly { name: string; path: string; also?: readonly string[]; says?: string }[];
}[];

/**
 * Everything that search can find, but for the sources, which have an index of their own.
 * @param contents the single pages, as the site's navigation names them
 */
export function searchRecords(dossier: Dossier, contents: Contents): SearchRecord[] {
	const { chapters, tensions, actors, claims, events, places, terms, disputes, statements, home } = dossier;
	const ids = (list: readonly { id?: string }[]): string[] => [
		...new Set(list.flatMap(({ id }) => id ?? [])),
	];
	const central = new Set([
		...home.notes,
		...events.filter(({ date }) => beginsInMoment(date)).flatMap((event) => event.claims),
	]);
	return [
		...actors.flatMap((actor) =>
			readingRecords(actor, actor.name, 'Actors', [
				actor.role,
				...(actor.short ? [actor.short] : []),
				...otherNames(actor),
			]).map((record) => ({ ...record, actors: [actor.id] })),
		),
		...chapters.flatMap((chapter) => readingRecords(chapter, chapter.title, 'Background', [])),
		...tensions.flatMap((tension) =>
			readingRecords(tension, tension.title, 'Tensions', [
				tension.question,
				...tension.positions.map(({ statement }) => statement),
			]),
		),
		...events.map((event): SearchRecord => ({
			path: event.path,
			title: event.name,
			kind: 'Events',
			central: beginsInMoment(event.date),
			// A day is a name of what happened on it.
			names: [plainSpaces(eventWhen(event).date), ...(event.place ? [event.place.name] : [])],
			text: event.summary,
			more: event.tolls.map(tollText).join(' '),
			date: plainWords(event.date),
			...(event.place ? { place: event.place.name } : {}),
			...resting(event.claims.flatMap(sourcesOf)),
			...sameClaim(event),
			actors: ids(event.actors),
		})),
		...[...claims]
			.sort((a, b) => Number(central.has(b)) - Number(central.has(a)))
			.map((claim): SearchRecord => ({
				path: claim.path,
				title: claim.text,
				kind: 'Claims',
				central: central.has(claim),
				names: [],
				text: claim.positions.map(({ holder, statement }) => `${holder.name}: ${statement}`).join(' '),
				...(claim.author ? { more: claim.author.name } : {}),
				...resting(sourcesOf(claim)),
				actors: ids([
					...(claim.author ? [claim.author] : []),
					...claim.positions.map(({ holder }) => holder),
				]),
				status: claim.status,
			})),
		...places.map((place): SearchRecord => ({
			path: place.path,
			title: place.name,
			kind: 'Places',
			names: otherNames(place),
			text: place.summary,
			...(place.area ? { more: place.area } : {}),
			actors: [],
		})),
		...terms.map((term): SearchRecord => ({
			path: term.path,
			title: term.term,
			kind: 'Terms',
			names: otherNames({ ...term, aliases: term.variants }),
			text: term.meaning,
			actors: [],
		})),
		...disputes.map((dispute): SearchRecord => ({
			path: dispute.path,
			title: dispute.question,
			kind: 'Disputes',
			names: [],
			text: [
				dispute.summary,
				...dispute.columns.flatMap(({ id, sayings }) =>
					sayings.map(
						({ holder, statement }) =>
							`${[...new Set([columnLabel(id), holder.name])].join(', ')}: ${statement}`,
					),
				),
			].join(' '),
			actors: ids(dispute.columns.flatMap(({ sayings }) => sayings.map(({ holder }) => holder))),
		})),
		...statements.map((statement): SearchRecord => ({
			path: statement.path,
			title: statement.says,
			kind: 'Statements',
			names: [],
			text: statement.reasoning,
			actors: [],
		})),
		// All that they say is found where it is told at length.
		...dossier.shortForms.map(({ path, title }): SearchRecord => ({
			path,
			title,
			kind: 'Pages',
			names: [],
			text: '',
			actors: [],
		})),
		...contents.flatMap(({ name, pages }) =>
			pages.map((page): SearchRecord => ({
				path: page.path,
				title: page.name,
				kind: 'Pages',
				names: [...(page.also ?? [])],
				text: page.says ?? '',
				more: name,
				actors: [],
			})),
		),
	];
}
