import { parseCorpus } from '../model/parse.ts';
import { checkIntegrity } from '../model/integrity/rules.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Reads and checks all content.
 * @param root the project's root
 * @returns every problem of every file: shape first, then integrity over the files that fit their shape
 */
export function checkContent(root: string): Problem[] {
	const { corpus, problems, broken } = parseCorpus(readContentFiles(root));
	return [...problems, ...checkIntegrity(corpus, broken)];
}
