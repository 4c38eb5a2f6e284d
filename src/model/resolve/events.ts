import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { orderEvents } from '../event/order.ts';
import { partOf } from '../timeline/parts.ts';
import { routes } from '../url.ts';
import { made, type Find, type speakers } from './registry.ts';

/** What an event names. */
interface Known {
	place: Find<D.Place>;
	actor: Find<D.Actor>;
	claim: Find<D.Claim>;
	source: Find<D.Source>;
	speaker: ReturnType<typeof speakers>;
}

/**
 * Makes the events, each with its place, actors, claims and counts of the dead, and lists them at their places and actors.
 * @returns them in their order
 */
export function resolveEvents(corpus: Corpus, { place, actor, claim, source, speaker }: Known): D.Event[] {
	const events = made(corpus.events, ({ id, data }): D.Event => {
		const { after: _, place: at, tolls = [], ...own } = data;
		return {
			...own,
			id,
			path: routes.event(partOf(data.date), id),
			...(at && { place: place(at) }),
			actors: data.actors.map(actor),
			claims: data.claims.map(claim),
			tolls: tolls.map((toll) => ({
				...toll,
				countedBy: speaker(toll.countedBy),
				source: source(toll.source),
			})),
		};
	});
	// Events follow each other, so all of them are there first.
	for (const { id, data } of corpus.events) {
		if (data.after) events.find(id).after = events.find(data.after);
	}
	const byDate = orderEvents(corpus.events.map(({ id, data }) => ({ ...data, id }))).map(({ id }) =>
		events.find(id),
	);
	for (const event of byDate) {
		event.place?.events.push(event);
		// An actor's own page lists what it took part in, not what its prose happens to mention.
		for (const each of new Set(event.actors)) each.events.push(event);
	}
	return byDate;
}
