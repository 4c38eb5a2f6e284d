/** What a hit can be, as a filter tells it. */
export const KINDS = [
	'Actors',
	'Background',
	'Tensions',
	'Events',
	'Claims',
	'Places',
	'Terms',
	'Disputes',
	'Statements',
	'Pages',
	'Sources',
] as const;
export type Kind = (typeof KINDS)[number];
