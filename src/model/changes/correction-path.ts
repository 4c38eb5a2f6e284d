import type { Correction } from '../dossier.ts';
import { routes } from '../url.ts';

/** Where a correction is told in full, from the site's root: on the page of its day. */
export const correctionPath = ({ date, id }: Pick<Correction, 'date' | 'id'>): string =>
	`${routes.correctionsOf(date)}#${id}`;
