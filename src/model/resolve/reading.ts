import type { Corpus, ProseEntry } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { otherNames } from '../other-names.ts';
import { routes } from '../url.ts';
import type { Registry } from './registry.ts';

/** Words that a reader takes in per minute; a cautious figure for an unfamiliar subject. */
const WORDS_PER_MINUTE = 200;

/** Makes the pages of prose, each kind in its order: what each cites, names and leads on to. */
export function tieReading(
	corpus: Corpus,
	known: Registry,
	events: readonly D.Event[],
): Pick<D.Dossier, 'chapters' | 'tensions' | 'actors'> {
	const { claim, place, actor, speaker, names } = known;
	const reading = reader(known, events);
	// Pages print each other's names, so these come first.
	for (const { id, data } of corpus.actors)
		Object.assign(actor(id), { names: names(data.names), aliases: data.aliases ?? [] });

	const chapters = corpus.background.map((entry): D.Chapter => {
		const { about, claims } = entry.data;
		return {
			...entry.data,
			...reading(entry, routes.chapter(entry.id)),
			claims: claims.map(claim),
			subject: [...(about?.actors ?? []).map(actor), ...(about?.places ?? []).map(place)].flatMap(allNames),
		};
	});
	const tensions = corpus.tensions.map((entry): D.Tension => {
		const { claims, positions } = entry.data;
		return {
			...entry.data,
			...reading(entry, routes.tension(entry.id), {
				above: positions.flatMap((position) => position.claims),
			}),
			claims: claims.map(claim),
			positions: positions.map((position) => ({
				...position,
				heldBy: position.heldBy.map(speaker),
				claims: position.claims.map(claim),
			})),
		};
	});
	const actors = corpus.actors.map((entry): D.Actor => {
		const { id, data } = entry;
		const { lists = [], renamed = [] } = data;
		const profile = actor(id);
		return Object.assign(profile, {
			...reading(entry, routes.actor(id), {
				below: [...renamed, ...lists].map((shown) => shown.claim),
			}),
			// An actor's own page lists what it took part in, not what its prose happens to mention.
			events: events.filter((event) => event.actors.includes(profile)),
			subject: allNames(profile),
			claims: data.claims.map(claim),
			lists: lists.map((listing) => ({
				...listing,
				by: speaker(listing.by),
				claim: claim(listing.claim),
			})),
			renamed: renamed.map((name) => ({ ...name, claim: claim(name.claim) })),
		});
	});
	return {
		chapters: chapters.sort((a, b) => a.order - b.order),
		tensions: tensions.sort((a, b) => a.order - b.order),
		actors: actors.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
	};
}

/** Claims that a page shows outside its prose, in the order in which they are read. */
interface Around {
	above?: readonly string[];
	below?: readonly string[];
}

/** @returns a function that says what a page of prose has; notes are numbered in the order in which they are read */
function reader({ claim, actor, term }: Registry, events: readonly D.Event[]) {
	return (
		{ id, prose }: ProseEntry<unknown>,
		path: string,
		{ above = [], below = [] }: Around = {},
	): D.Reading => {
		const used = (component: string): string[] => [
			...new Set(prose.uses.filter((use) => use.component === component).map((use) => use.attributes['id']!)),
		];
		const notes = [...new Set([...above, ...used('Claim'), ...below])].map(claim);
		const noted = new Set(notes);
		const mentions = used('Actor').map(actor);
		const terms = used('Term').map(term);
		return {
			id,
			path,
			prose,
			notes,
			minutes: Math.max(1, Math.round(prose.words / WORDS_PER_MINUTE)),
			mentions: mentions.filter((each) => each.path !== path),
			events: events.filter((event) => event.claims.some((each) => noted.has(each))),
			terms,
			subject: [],
		};
	};
}

/** Every spelling of a name, the site's own first. */
const allNames = (named: Pick<D.Actor, 'name' | 'aliases' | 'names'>): string[] => [
	named.name,
	...otherNames(named),
];
