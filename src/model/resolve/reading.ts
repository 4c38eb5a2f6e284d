import type { Corpus, ProseEntry } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { otherNames } from '../other-names.ts';
import { routes } from '../url.ts';
import { made, namesFrom, type Find, type speakers } from './registry.ts';

/** Words that a reader takes in per minute; a cautious figure for an unfamiliar subject. */
const WORDS_PER_MINUTE = 200;

/** How long so many words take to read: whole minutes, one at least. */
export const minutesOf = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

/** What every page of prose names. */
interface Known {
	source: Find<D.Source>;
	claim: Find<D.Claim>;
	place: Find<D.Place>;
	term: Find<D.Term>;
	speaker: ReturnType<typeof speakers>;
}

/** Makes the profiles; events and relations list themselves at their actors. */
export function resolveActors(corpus: Corpus, known: Known) {
	const { source, claim, speaker } = known;
	const names = namesFrom(source);
	const actors = made(corpus.actors, (entry): D.Actor => {
		const { id, data } = entry;
		const { lists = [], renamed = [] } = data;
		const profile = { ...data, names: names(data.names), aliases: data.aliases ?? [] };
		const below = [...renamed, ...lists].map((shown) => shown.claim);
		return {
			...profile,
			...reading(entry, routes.actor(id), known, { below }),
			subject: allNames(profile),
			claims: data.claims.map(claim),
			lists: lists.map((listing) => ({ ...listing, by: speaker(listing.by), claim: claim(listing.claim) })),
			renamed: renamed.map((name) => ({ ...name, claim: claim(name.claim) })),
			relations: [],
		};
	});
	// Profiles name each other, so all of them are there first.
	for (const entry of corpus.actors) {
		const actor = actors.find(entry.id);
		actor.mentions.push(
			...used(entry, 'Actor')
				.map(actors.find)
				.filter((each) => each !== actor),
		);
	}
	return actors;
}

/** Makes chapters, tensions and short forms in their order: what each cites, names and leads on to. */
export function resolvePages(
	corpus: Corpus,
	known: Known & { actor: Find<D.Actor> },
	events: readonly D.Event[],
): Pick<D.Dossier, 'chapters' | 'tensions' | 'shortForms'> {
	const { claim, place, actor, speaker } = known;
	const page = (entry: ProseEntry<unknown>, path: string, around?: Around): D.Reading => {
		const base = reading(entry, path, known, around);
		const noted = new Set(base.notes);
		return {
			...base,
			mentions: used(entry, 'Actor').map(actor),
			events: events.filter((event) => event.claims.some((each) => noted.has(each))),
		};
	};
	const chapters = corpus.background.map((entry): D.Chapter => {
		const { about, claims } = entry.data;
		return {
			...entry.data,
			...page(entry, routes.chapter(entry.id)),
			claims: claims.map(claim),
			subject: [...(about?.actors ?? []).map(actor), ...(about?.places ?? []).map(place)].flatMap(allNames),
		};
	});
	const tensions = corpus.tensions.map((entry): D.Tension => {
		const { claims, positions } = entry.data;
		const above = positions.flatMap((position) => position.claims);
		return {
			...entry.data,
			...page(entry, routes.tension(entry.id), { above }),
			claims: claims.map(claim),
			positions: positions.map((position) => ({
				...position,
				heldBy: position.heldBy.map(speaker),
				claims: position.claims.map(claim),
			})),
		};
	});
	const shortForms = corpus.short.map((entry): D.ShortForm => ({
		...entry.data,
		...page(entry, routes.shortForm(entry.id)),
		claims: entry.data.claims.map(claim),
	}));
	return {
		chapters: chapters.sort((a, b) => a.order - b.order),
		tensions: tensions.sort((a, b) => a.order - b.order),
		shortForms: shortForms.sort((a, b) => a.order - b.order),
	};
}

/** Claims that a page shows outside its prose, in the order in which they are read. */
interface Around {
	above?: readonly string[];
	below?: readonly string[];
}

/** The ids that a component of the prose names, each once, in the order of first use. */
const used = ({ prose }: ProseEntry<unknown>, component: string): string[] => [
	...new Set(prose.uses.filter((use) => use.component === component).map((use) => use.attributes['id']!)),
];

/** @returns what a page of prose has by itself, no actor and no event yet; notes are numbered in the order of reading */
function reading(
	entry: ProseEntry<unknown>,
	path: string,
	{ claim, term }: Known,
	{ above = [], below = [] }: Around = {},
): D.Reading {
	const { id, prose } = entry;
	return {
		id,
		path,
		prose,
		notes: [...new Set([...above, ...used(entry, 'Claim'), ...below])].map(claim),
		minutes: minutesOf(prose.words),
		mentions: [],
		events: [],
		terms: used(entry, 'Term').map(term),
		subject: [],
	};
}

/** Every spelling of a name, the site's own first. */
const allNames = (named: Pick<D.Actor, 'name' | 'aliases' | 'names'>): string[] => [
	named.name,
	...otherNames(named),
];
