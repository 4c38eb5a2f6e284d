import { getCollection, type CollectionEntry } from 'astro:content';
import { FOLDERS } from './folders.ts';
import type { CollectionName, Corpus } from './model/corpus.ts';
import type { Actor, Chapter, Claim, Event, Place, Tension, Term } from './model/dossier.ts';
import { checkIntegrity } from './model/integrity/rules.ts';
import { problemReport } from './model/problem.ts';
import { parseProse } from './model/prose/parse.ts';
import { resolve } from './model/resolve.ts';

/** The one seam to Astro's content: load, check, resolve, export. Everything else on the site reads `dossier`. */

async function load(): Promise<Corpus> {
	const entries = async <Name extends CollectionName>(name: Name) => {
		const list = (await getCollection(name)) as CollectionEntry<CollectionName>[];
		return list
			.sort((a, b) => (a.id < b.id ? -1 : 1))
			.map((entry) => ({
				id: entry.id,
				file: entry.filePath ?? entry.id,
				data: entry.data,
				...(entry.filePath?.endsWith('.mdx') ? { prose: parseProse(entry.body ?? '') } : {}),
			})) as unknown as Corpus[Name];
	};
	return {
		sources: await entries('sources'),
		claims: await entries('claims'),
		events: await entries('events'),
		places: await entries('places'),
		terms: await entries('terms'),
		pictures: await entries('pictures'),
		relations: await entries('relations'),
		statements: await entries('statements'),
		disputes: await entries('disputes'),
		home: await entries('home'),
		corrections: await entries('corrections'),
		background: await entries('background'),
		actors: await entries('actors'),
		tensions: await entries('tensions'),
	};
}

const corpus = await load();
// The content gate has told every problem with its line; this second look protects the seam itself, in development too.
const errors = checkIntegrity(corpus).filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(problemReport(errors));

export const dossier = resolve(corpus);

const finder = <T extends { id: string }>(kind: string, list: readonly T[]) => {
	const byId = new Map(list.map((each) => [each.id, each]));
	return (id: string): T => {
		const found = byId.get(id);
		if (!found) throw new Error(`There is no ${kind} "${id}". Look for its id in ${FOLDERS.content}.`);
		return found;
	};
};

export const findClaim: (id: string) => Claim = finder('claim', dossier.claims);
export const findActor: (id: string) => Actor = finder('actor', dossier.actors);
export const findPlace: (id: string) => Place = finder('place', dossier.places);
export const findTerm: (id: string) => Term = finder('term', dossier.terms);
export const findEvent: (id: string) => Event = finder('event', dossier.events);
export const findChapter: (id: string) => Chapter = finder('chapter', dossier.chapters);
export const findTension: (id: string) => Tension = finder('tension', dossier.tensions);
