import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { orderEvents } from '../event-order.ts';
import type { Registry } from './registry.ts';

/** Ties events to their place, actors, claims and counts of the dead. @returns them in their order */
export function tieEvents(
	corpus: Corpus,
	{ event, place, actor, claim, source, speaker }: Registry,
): D.Event[] {
	for (const { id, data } of corpus.events) {
		Object.assign(event(id), {
			after: data.after && event(data.after),
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
	const byDate = orderEvents(corpus.events.map(({ id, data }) => ({ ...data, id }))).map(({ id }) =>
		event(id),
	);
	for (const each of byDate) each.place?.events.push(each);
	return byDate;
}
