import { fold } from '../search/fold.ts';

/**
 * What two spellings of one name, title or sentence share: case, accents, spaces, hyphens, punctuation, articles and the
 * forms of Arabic letters go, as they go for search. Names of the content are compared by it, never as they are written.
 * @returns a key for comparing, never for printing
 */
export const nameKey = (name: string): string => fold(name) || name.normalize('NFKC').trim().toLowerCase();
