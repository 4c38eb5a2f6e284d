import { readDossier } from './build/content.ts';
import { FOLDERS } from './folders.ts';
import type { Actor, Claim, Event, Place, Term } from './model/dossier.ts';

/**
 * The content for the pages, which read nothing else. If there is an error in it this throws with the report of the
 * content check, which a development server shows in the browser.
 */
export const dossier = readDossier(process.cwd());

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
