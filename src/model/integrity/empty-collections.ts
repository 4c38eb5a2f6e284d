import { FOLDERS } from '../../folders.ts';
import { folderOf, type CollectionName } from '../corpus.ts';
import { subject } from '../../subject.ts';
import { reporter, type Rule } from './rule.ts';

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

/** An empty folder means that the content was not found, not that there is none. */
export const emptyCollections: Rule = {
	id: 'empty-collections',
	demands: `Every collection but ${MAY_BE_EMPTY.join(', ')} has an entry.`,
	check: (corpus, broken = new Set()) =>
		(Object.keys(corpus) as CollectionName[])
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
};
