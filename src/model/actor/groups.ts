import type { Actor } from '../dossier.ts';

/** How the list of actors is parted, in the order in which readers meet them. */
const GROUPS: { name: string; kinds: readonly Actor['kind'][] }[] = [
	{ name: 'Governments and forces', kinds: ['government', 'armed-force'] },
	{ name: 'Armed groups', kinds: ['armed-group'] },
	{ name: 'A people and its movements', kinds: ['people', 'movement'] },
	{ name: 'Other states and organisations', kinds: ['state', 'international-organisation'] },
	{ name: 'Organisations', kinds: ['organisation'] },
	{ name: 'People', kinds: ['person'] },
];

/** Actors in groups for a list; a group with nobody in it is left out. */
export const actorGroups = (actors: readonly Actor[]): { name: string; actors: Actor[] }[] =>
	GROUPS.map(({ name, kinds }) => ({
		name,
		actors: actors.filter(({ kind }) => kinds.includes(kind)),
	})).filter((group) => group.actors.length > 0);
