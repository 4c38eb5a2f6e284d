import { COLUMNS } from '../schemas/dispute.ts';
import type { SpeakerData } from '../schemas/speaker.ts';
import type { Corpus, Entry, ProseEntry } from './corpus.ts';
import { compareDates, newest } from './date.ts';
import type * as D from './dossier.ts';
import { phasesOf } from './phase.ts';
import { linkPages } from './used-on.ts';
import { routes } from './url.ts';

/** Words that a reader takes in per minute; a cautious figure for an unfamiliar subject. */
const WORDS_PER_MINUTE = 200;

/**
 * Turns a corpus that has passed the integrity rules into the dossier: every id becomes the object it names.
 * @throws if an id does not exist, which the rule `dangling-ids` reports first in words an editor can use
 */
export function resolve(corpus: Corpus): D.Dossier {
	// Objects are made first, bare, and their ties are filled in afterwards, so that cycles need no order.
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
		({ id, data }) => ({ ...data, id, path: routes.event(id) }) as unknown as D.Event,
	);
	const terms = index(
		corpus.terms,
		({ id, data }) => ({ ...data, id, path: routes.term(id) }) as unknown as D.Term,
	);

	const source = get(sources);
	const claim = get(claims);
	const place = get(places);
	const actor = get(actors);
	const speaker = (who: SpeakerData): D.Speaker => {
		if (typeof who !== 'string') return { side: 'none', ...who };
		const { id, name, short, side, path } = actor(who);
		return { id, name: short ?? name, side, path };
	};
	const names = (
		list: readonly { lang: string; text: string; source?: string | undefined }[] | undefined,
	): D.Name[] =>
		(list ?? []).map(({ source: seen, ...name }) => (seen ? { ...name, source: source(seen) } : name));

	for (const { id, data } of corpus.sources) {
		if (data.party !== 'none') source(id).speaker = speaker(data.party);
	}
	for (const { id, data } of corpus.claims) {
		Object.assign(claim(id), {
			author: data.author && speaker(data.author),
			citations: data.citations.map((citation) => ({ ...citation, source: source(citation.source) })),
			positions: (data.positions ?? []).map((position) => ({
				...position,
				holder: speaker(position.holder),
				sources: position.sources.map(source),
			})),
			overtakenBy: data.overtakenBy && { ...data.overtakenBy, claim: claim(data.overtakenBy.claim) },
		});
	}
	for (const { id, data } of corpus.places) {
		Object.assign(place(id), {
			names: names(data.names),
			aliases: data.aliases ?? [],
			country: [data.country].flat(),
			within: data.within && place(data.within),
			source: source(data.source),
			claims: (data.claims ?? []).map(claim),
		});
	}
	for (const { id, data } of corpus.terms) {
		Object.assign(terms.get(id)!, {
			names: names(data.names),
			variants: data.variants ?? [],
			sources: data.sources.map(source),
		});
	}
	for (const { id, data } of corpus.events) {
		const event = events.get(id)!;
		Object.assign(event, {
			place: data.place && place(data.place),
			actors: data.actors.map(actor),
			claims: data.claims.map(claim),
			tolls: (data.tolls ?? []).map((toll) => ({
				...toll,
				countedBy: speaker(toll.countedBy),
				source: source(toll.source),
			})),
		});
		event.place?.events.push(event);
	}
	const orderedEvents = [...events.values()].sort(
		(a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1),
	);
	for (const { events: list } of places.values()) list.sort((a, b) => compareDates(a.date, b.date));

	const relations = corpus.relations.map(({ id, data }): D.Relation => {
		const relation = {
			...data,
			id,
			path: routes.relation(id),
			from: actor(data.from),
			to: actor(data.to),
			assertedBy: data.assertedBy.map(speaker),
			deniedBy: data.deniedBy.map(speaker),
			claims: data.claims.map(claim),
			phases: phasesOf(data.span),
		};
		relation.from.relations.push(relation);
		relation.to.relations.push(relation);
		return relation;
	});

	/** What a page of prose has; `first` are claims that the page shows above its prose. */
	const reading = ({ id, prose }: ProseEntry<unknown>, path: string, first: readonly string[]): D.Reading => {
		const used = (component: string): string[] => [
			...new Set(prose.uses.filter((use) => use.component === component).map((use) => use.attributes['id']!)),
		];
		const notes = [...new Set([...first, ...used('Claim')])].map(claim);
		const noted = new Set(notes);
		const mentions = used('Actor')
			.map(actor)
			.filter((each) => each.path !== path);
		return {
			id,
			path,
			prose,
			notes,
			minutes: Math.max(1, Math.round(prose.words / WORDS_PER_MINUTE)),
			mentions,
			events: orderedEvents.filter((event) => event.claims.some((each) => noted.has(each))),
			spellings: [],
			subject: [],
		};
	};
	const spellings = (page: D.Reading): void => {
		const used = (component: string): string[] =>
			page.prose.uses.filter((use) => use.component === component).map((use) => use.attributes['id']!);
		const named = [
			...used('Actor').map(actor),
			...used('Place').map(place),
			...used('Term').map((id) => ({ names: terms.get(id)!.names, aliases: terms.get(id)!.variants })),
		];
		page.spellings = [
			...new Set(
				named.flatMap(({ names: forms, aliases }) => [...aliases, ...forms.map(({ text }) => text)]),
			),
		].sort();
	};

	const chapters = corpus.background
		.map((entry): D.Chapter => ({
			...entry.data,
			...reading(entry, routes.chapter(entry.id), []),
			claims: entry.data.claims.map(claim),
		}))
		.sort((a, b) => a.order - b.order);
	const tensions = corpus.tensions
		.map((entry): D.Tension => ({
			...entry.data,
			...reading(
				entry,
				routes.tension(entry.id),
				entry.data.positions.flatMap((position) => position.claims),
			),
			claims: entry.data.claims.map(claim),
			positions: entry.data.positions.map((position) => ({
				...position,
				heldBy: position.heldBy.map(speaker),
				claims: position.claims.map(claim),
			})),
		}))
		.sort((a, b) => a.order - b.order);
	for (const entry of corpus.actors) {
		const { data } = entry;
		const lists = (data.lists ?? []).map(({ by, claim: shown, ...listing }) => ({
			...listing,
			by: speaker(by),
			claim: claim(shown),
		}));
		const renamed = (data.renamed ?? []).map(({ claim: shown, ...name }) => ({
			...name,
			claim: claim(shown),
		}));
		Object.assign(actor(entry.id), {
			...reading(entry, routes.actor(entry.id), [
				...(data.renamed ?? []).map((name) => name.claim),
				...(data.lists ?? []).map((listing) => listing.claim),
			]),
			// An actor's own page lists what it took part in, not what its prose happens to mention.
			events: orderedEvents.filter((event) => event.actors.some(({ id }) => id === entry.id)),
			names: names(data.names),
			aliases: data.aliases ?? [],
			claims: data.claims.map(claim),
			lists,
			renamed,
		});
	}
	const orderedActors = [...actors.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
	[...chapters, ...tensions, ...orderedActors].forEach(spellings);
	/** A name with all its forms. */
	const forms = ({
		name,
		aliases,
		names: own,
	}: {
		name: string;
		aliases: string[];
		names: D.Name[];
	}): string[] => [name, ...aliases, ...own.map(({ text }) => text)];
	for (const each of orderedActors) each.subject = forms(each);
	for (const { id, data } of corpus.background) {
		const about = [...(data.about?.actors ?? []).map(actor), ...(data.about?.places ?? []).map(place)];
		chapters.find((chapter) => chapter.id === id)!.subject = about.flatMap(forms);
	}

	const front = corpus.home[0]!.data;
	const [happened, iran, pakistan, since] = [front.happened, front.iran, front.pakistan, front.since].map(
		(list) => list.map(claim),
	) as [D.Claim[], D.Claim[], D.Claim[], D.Claim[]];
	const home: D.FrontPage = {
		...front,
		happened,
		iran,
		pakistan,
		since,
		notes: [...new Set([...happened, ...iran, ...pakistan, ...since])],
	};

	const dossier: D.Dossier = {
		home,
		sources: byName([...sources.values()], (each) => `${each.publisher} ${each.issued ?? ''} ${each.title}`),
		claims: byName([...claims.values()], (each) => each.text),
		events: orderedEvents,
		places: byName([...places.values()], (each) => each.name),
		terms: byName([...terms.values()], (each) => each.term),
		relations: byName(relations, (each) => `${each.from.name} ${each.to.name} ${each.id}`),
		statements: corpus.statements
			.map(({ id, data }) => ({ ...data, id, path: routes.statement(id), claims: data.claims.map(claim) }))
			.sort((a, b) => a.order - b.order),
		disputes: corpus.disputes
			.map(({ id, data }): D.Dispute => ({
				...data,
				id,
				path: routes.dispute(id),
				claims: data.claims.map(claim),
				columns: Object.fromEntries(
					COLUMNS.map((column) => [
						column,
						(data[column] ?? [])
							.map((saying) => ({
								...saying,
								holder: speaker(saying.holder),
								claims: saying.claims.map(claim),
							}))
							.sort((a, b) => compareDates(a.asOf, b.asOf)),
					]),
				) as D.Dispute['columns'],
			}))
			.sort((a, b) => a.order - b.order),
		corrections: corpus.corrections
			.map(({ id, data }) => ({ ...data, id }))
			.sort((a, b) => compareDates(b.date, a.date)),
		chapters,
		actors: orderedActors,
		tensions,
		asOf: newest(corpus.sources.map(({ data }) => data.accessed)) ?? '',
	};
	linkPages(dossier);
	return dossier;
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

function byName<T>(list: T[], name: (each: T) => string): T[] {
	const collator = new Intl.Collator('en', { numeric: true });
	return list.sort((a, b) => collator.compare(name(a), name(b)));
}
