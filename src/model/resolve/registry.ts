import type { SpeakerData } from '../../schemas/field.ts';
import type { Corpus, Entry } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { partOf } from '../timeline/parts.ts';
import { routes } from '../url.ts';

/** A name as an editor writes it. */
type NameData = { lang: string; text: string; source?: string | undefined };

/**
 * Every object that others refer to, by its id. The objects are made bare here, and each noun's file fills in their ties
 * afterwards, so that cycles (a claim overtaken by a claim, a place within a place) need no order.
 */
export interface Registry {
	sources: Map<string, D.Source>;
	claims: Map<string, D.Claim>;
	places: Map<string, D.Place>;
	actors: Map<string, D.Actor>;
	events: Map<string, D.Event>;
	terms: Map<string, D.Term>;
	source: (id: string) => D.Source;
	claim: (id: string) => D.Claim;
	place: (id: string) => D.Place;
	actor: (id: string) => D.Actor;
	event: (id: string) => D.Event;
	term: (id: string) => D.Term;
	/** An actor of the site, or somebody who has no page. */
	speaker: (who: SpeakerData) => D.Speaker;
	names: (list: readonly NameData[] | undefined) => D.Name[];
}

/** @returns the registry; its look-ups throw on an id that does not exist, which the rule `dangling-ids` reports first */
export function registry(corpus: Corpus): Registry {
	const sources = index(corpus.sources, ({ id, data }): D.Source => ({
		...data,
		id,
		path: routes.source(id),
		citedBy: [],
	}));
	const claims = index(
		corpus.claims,
		({ id, data }) =>
			({ ...data, id, path: routes.claim(id), positions: [], usedOn: [] }) as unknown as D.Claim,
	);
	const places = index(
		corpus.places,
		({ id, data }) => ({ ...data, id, path: routes.place(id), events: [] }) as unknown as D.Place,
	);
	const actors = index(
		corpus.actors,
		({ id, data }) => ({ ...data, id, path: routes.actor(id), relations: [] }) as unknown as D.Actor,
	);
	const events = index(
		corpus.events,
		({ id, data }) => ({ ...data, id, path: routes.event(partOf(data.date), id) }) as unknown as D.Event,
	);
	const terms = index(
		corpus.terms,
		({ id, data }) => ({ ...data, id, path: routes.term(id) }) as unknown as D.Term,
	);
	const source = get(sources);
	const actor = get(actors);
	return {
		sources,
		claims,
		places,
		actors,
		events,
		terms,
		source,
		actor,
		claim: get(claims),
		place: get(places),
		event: get(events),
		term: get(terms),
		speaker: (who) => {
			if (typeof who !== 'string') return { side: 'none', ...who };
			const { id, name, short, side, path } = actor(who);
			return { id, name: short ?? name, side, path };
		},
		names: (list) =>
			(list ?? []).map(({ source: seen, ...name }) => (seen ? { ...name, source: source(seen) } : name)),
	};
}

function index<Data, Made>(
	entries: readonly Entry<Data>[],
	make: (entry: Entry<Data>) => Made,
): Map<string, Made> {
	return new Map(entries.map((entry) => [entry.id, make(entry)]));
}

const get =
	<T>(map: Map<string, T>) =>
	(id: string): T => {
		const found = map.get(id);
		if (!found) throw new Error(`No entry "${id}"; run the content check, which names the file.`);
		return found;
	};
