import type { Corpus } from '../corpus.ts';
import { compareDates } from '../date.ts';
import type * as D from '../dossier.ts';
import type { Registry } from './registry.ts';

/** Ties events to their place, actors, claims and counts of the dead. @returns them by date */
export function tieEvents(
	corpus: Corpus,
	{ events, event, place, actor, claim, source, speaker }: Registry,
): D.Event[] {
	for (const { id, data } of corpus.events) {
		Object.assign(event(id), {
			place: data.place && place(data.place),
			actors: data.actors.map(actor),
			claims: data.claims.map(claim),
			tolls: (data.tolls ?? []).map((toll) => ({
				...toll,
				countedBy: speaker(toll.countedBy),
				source: source(toll.source),
			})),
		});
	}
	const byDate = [...events.values()].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
	for (const each of byDate) each.place?.events.push(each);
	return byDate;
}
