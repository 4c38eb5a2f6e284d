import type { Kind } from './kinds.ts';

/** What one of each kind is called, before its title. */
const KIND_NAMES: Readonly<Record<Kind, string>> = {
	Actors: 'Actor',
	Background: 'Background',
	Tensions: 'Tension',
	Events: 'Event',
	Claims: 'Claim',
	Places: 'Place',
	Terms: 'Term',
	Disputes: 'Dispute',
	Statements: 'Statement',
	Pages: 'Page',
	Sources: 'Source',
};

/** What one of a kind is called; a kind that search does not know is called as it stands. */
export const kindName = (kind: string): string =>
	(KIND_NAMES as Readonly<Record<string, string>>)[kind] ?? kind;
