import type { Prose } from './prose.ts';

/** The claims on which sentences of a page rest, by id, in the order of the page and as often as they are used. */
export const citedOn = ({ uses }: Prose): string[] =>
	uses.flatMap(({ component, attributes }) =>
		component === 'Claim' && attributes['id'] ? [attributes['id']] : [],
	);
