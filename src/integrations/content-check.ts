import { parseCorpus, type ContentFile } from '../model/parse.ts';
import { checkIntegrity } from '../model/integrity/rules.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFiles } from './content-files.ts';

/** @returns every problem of every file: shape first, then integrity over the files that fit their shape */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
	const { corpus, problems, broken } = parseCorpus(files);
	return [...problems, ...checkIntegrity(corpus, broken)];
}

/**
 * Reads and checks all content.
 * @param root the project's root
 */
export const checkContent = (root: string): Problem[] => checkFiles(readContentFiles(root));
