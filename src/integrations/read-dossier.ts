import type { Dossier } from '../model/dossier.ts';
import { parseCorpus } from '../model/parse.ts';
import { resolve } from '../model/resolve.ts';
import { readContentFiles } from './content-files.ts';

const read = new Map<string, Dossier>();

/**
 * The dossier for what works beside the pages: steps of the build and measurements. It is read once for each project
 * folder; what asks for it runs after the content was checked, and content does not change during a build.
 * @param root the project's root
 */
export function readDossier(root: string): Dossier {
	const known = read.get(root) ?? resolve(parseCorpus(readContentFiles(root)).corpus);
	read.set(root, known);
	return known;
}

/** Drops what was read of a project, after an edit of its content; the next reading reads anew. */
export const forgetDossier = (root: string): void => void read.delete(root);
