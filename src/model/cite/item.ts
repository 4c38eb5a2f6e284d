import type { CslItem } from '../exports/csl.ts';

/** What is cited, in the fields of CSL-JSON 1.0.2: a source that was read, or a page of this site. */
export type Item = Omit<CslItem, 'accessed' | 'custom'> &
	Partial<Pick<CslItem, 'accessed' | 'custom'>> & {
		/** What kind of page it is. */
		genre?: string;
		version?: string;
	};

/** A date of CSL-JSON as its parts; none of a date that is not known. */
export const partsOf = (date: Item['issued']): readonly number[] => date?.['date-parts'][0] ?? [];

/** `[2024, 1, 16]` as `2024-01-16`, with another sign between the parts if one is given. */
export const dashed = (parts: readonly number[], between = '-'): string =>
	parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join(between);

/**
 * What was and was not read of a source and whose text it carries, in a sentence or two; an empty text if nothing is noted.
 * Neither BibTeX nor RIS has a field for the second.
 */
export const noteOf = ({ note, custom }: Item): string =>
	[note, custom?.carries && `Carries a text of ${custom.carries}.`].filter(Boolean).join(' ');
