import { FOLDERS } from '../../folders.ts';
import type { Problem } from '../../file/problem.ts';
import { folderOf, type CollectionName, type Corpus } from '../corpus.ts';
import { subject } from '../../subject.ts';
import { reporter, type Broken, type Rule } from './rule.ts';

const report = reporter('empty-collections');

/** A site that has corrected or moved nothing is possible; a site without sources is a mistake. */
const MAY_BE_EMPTY: readonly CollectionName[] = [
	'corrections',
	'changes',
	'redirects',
	'quantities',
	'languages',
	'translations',
	'translatedDisputes',
	'translatedStories',
	...subject.without,
];

/** Entries of collections that the subject says the story is without: pages that no menu leads to. */
export const unwanted = (without: readonly CollectionName[], corpus: Corpus, broken: Broken): Problem[] =>
	without
		.filter((name) => corpus[name].length > 0 || [...broken].some((entry) => entry.startsWith(`${name}/`)))
		.map((name) =>
			report({
				file: `${FOLDERS.subject}/subject.yaml`,
				field: 'without',
				found: `"${name}", though ${FOLDERS.content}/${folderOf(name)} has an entry`,
				expected: 'collections that the story has none of',
				mend: `take "${name}" out of "without", or delete the files of ${FOLDERS.content}/${folderOf(name)}`,
			}),
		);

/** An empty folder means that the content was not found, not that there is none. */
export const emptyCollections: Rule = {
	id: 'empty-collections',
	demands: `Every collection but ${MAY_BE_EMPTY.join(', ')} has an entry, and none that the subject says it is without.`,
	check: (corpus, broken = new Set()) => [
		...(Object.keys(corpus) as CollectionName[])
			.filter(
				(name) =>
					corpus[name].length === 0 &&
					!MAY_BE_EMPTY.includes(name) &&
					![...broken].some((entry) => entry.startsWith(`${name}/`)),
			)
			.map((name) =>
				report({
					file: `${FOLDERS.content}/${folderOf(name)}`,
					found: 'no entry',
					expected: 'at least one file',
					mend: `add a file to ${FOLDERS.content}/${folderOf(name)}, or check that the folder is there`,
				}),
			),
		...unwanted(subject.without, corpus, broken),
	],
};
