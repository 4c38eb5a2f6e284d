import { resolve as absolute } from 'node:path';
import { FOLDERS } from '../folders.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Dossier, Edition } from '../model/dossier.ts';
import type { Broken } from '../model/integrity/rule.ts';
import { checkIntegrity } from '../model/integrity/rules.ts';
import { subjectIds } from '../model/integrity/subject-ids.ts';
import { imageProblems, type ImageFile } from '../model/images.ts';
import { parseCorpus } from '../model/parse.ts';
import type { ContentFile } from '../model/parse-file.ts';
import { problemReport, type Problem } from '../file/problem.ts';
import { resolve } from '../model/resolve.ts';
import { subject } from '../subject.ts';
import { readContentFiles } from './content-files.ts';
import { readLock, rendered, versionOf } from './content-lock.ts';
import { readImageFiles } from './image-files.ts';

/** All content as it was read: what fits, and everything that is wrong. */
export interface Content {
	corpus: Corpus;
	/** Shape first, then integrity over the files that fit their shape. */
	problems: readonly Problem[];
	/** Entries that are there and could not be read, as `claims/some-id`. */
	broken: Broken;
}

/** The content of a story as it lies on disk, with what was published of it. */
export interface Story extends Content {
	edition: Edition;
	/** What keeps it from being published: changes that nobody tells of, and a lock that does not fit. */
	unrecorded: readonly Problem[];
	/** Made when it is first asked for. */
	dossier?: Dossier;
}

/**
 * What was read, by the folder of the content. It lies in the process and not in this module, because Astro runs the
 * module twice: as it is, for the steps of the build, and bundled, for the pages. Both take what was read once.
 */
const KEY = Symbol.for('explainer.content');
const shared: typeof globalThis & { [KEY]?: Map<string, Story> } = globalThis;
const known = (shared[KEY] ??= new Map<string, Story>());

const folderOf = (root: string): string => absolute(root, FOLDERS.content);

/** Parses and checks files, whatever they lie in. */
export function contentOf(files: readonly ContentFile[], images: readonly ImageFile[] = []): Content {
	const { corpus, problems, broken } = parseCorpus(files);
	return {
		corpus,
		broken,
		problems: [...problems, ...checkIntegrity(corpus, broken), ...imageProblems(corpus, images)],
	};
}

/**
 * Reads, parses and checks all content, and holds it against the lock, once a process.
 * @param root the project's root
 */
export function readContent(root: string): Story {
	const story = known.get(folderOf(root)) ?? readStory(root);
	known.set(folderOf(root), story);
	return story;
}

function readStory(root: string): Story {
	const [files, images] = [readContentFiles(root), readImageFiles(root)];
	const content = contentOf(files, images);
	const { lock, problems } = readLock(root, content);
	const { stale, problems: outdated } = rendered(content, lock);
	return {
		...content,
		problems: [...content.problems, ...subjectIds(subject.map, content.corpus, content.broken), ...outdated],
		edition: { version: versionOf(root, files, images), published: lock, stale },
		unrecorded: problems,
	};
}

/** Drops what was read, after an edit: the next reading reads anew. */
export const forgetContent = (root: string): void => void known.delete(folderOf(root));

/** Whether a problem stops a build. */
export const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * The content with every id resolved: what pages, index, cards, data files and report are made from.
 * @param root the project's root
 * @throws with the report of the content check, if there is an error in the content
 */
export function readDossier(root: string): Dossier {
	const content = readContent(root);
	const errors = content.problems.filter(isError);
	if (errors.length > 0) throw new Error(problemReport(errors));
	return (content.dossier ??= resolve(content.corpus, content.edition));
}
