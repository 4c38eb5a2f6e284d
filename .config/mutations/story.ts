import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mdxToJs } from 'satteri';
import { readContentFiles } from '../../src/build/content-files.ts';
import { contentOf, isError, type Content } from '../../src/build/content.ts';
import { rendered } from '../../src/build/content-lock.ts';
import { FOLDERS } from '../../src/folders.ts';
import { COLLECTION_NAMES, type CollectionName, type Corpus } from '../../src/model/corpus.ts';
import type { ContentFile } from '../../src/model/parse-file.ts';
import { problemReport } from '../../src/file/problem.ts';
import { resolve } from '../../src/model/resolve.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { fieldsOf, type Field } from './fields.ts';

/** What happens to one file: it gets a text or bytes, becomes a link or a folder, or goes. */
export interface Change {
	/** From the project's root. */
	path: string;
	to: { text: string } | { bytes: Buffer } | { link: string } | 'a folder' | 'nothing';
}

/** One entry of the story with the text of its file. */
export interface EntryFile {
	collection: CollectionName;
	id: string;
	path: string;
	text: string;
	fields: readonly Field[];
}

/** What the check said of a story with a fault in it. */
export interface Answer extends Omit<Content, 'broken'> {
	/** What was thrown by the check, or later, by what makes pages of content that the check let through. */
	thrown?: string;
}

/** The content as it is, which can be checked with single files changed, without touching it. */
export interface Story {
	entries: readonly EntryFile[];
	corpus: Corpus;
	/** The entries of one collection. */
	of(collection: CollectionName): readonly EntryFile[];
	/** Checks the content with some files changed. */
	check(changes: readonly Change[]): Answer;
	/** Removes what lies on the disk for it. */
	close(): void;
}

/**
 * Reads the content once. Each check writes the changed files alone, into a folder of its own, and reads them from there as
 * the product does, so that encodings, links and folders are real ones; all other files are taken as they were read.
 * @param root the project's root
 * @throws {Error} if the check finds an error in the content as it is: no fault could be told from it
 */
export function readStory(root: string): Story {
	const files = readContentFiles(root);
	const { corpus, problems } = contentOf(files);
	const errors = problems.filter(isError);
	if (errors.length > 0) throw new Error(`The content has errors of its own.\n${problemReport(errors)}`);

	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const entries = COLLECTION_NAMES.flatMap((collection) =>
		corpus[collection].map(({ id, file, data }): EntryFile => {
			const fields = [...fieldsOf(COLLECTIONS[collection].schema, data)];
			return { collection, id, path: file, text: texts.get(file) ?? '', fields };
		}),
	);
	const apart = mkdtempSync(join(tmpdir(), 'mutations-'));

	return {
		entries,
		corpus,
		of: (collection) => entries.filter((entry) => entry.collection === collection),
		check(changes) {
			const changed = changes.map(({ path }) => path);
			const kept = files.filter(({ path }) => !changed.includes(path));
			try {
				const read = contentOf([...kept, ...readChanged(apart, changes)]);
				// Of a fault in the English its translations would tell as well; that the fault itself is told is what counts.
				const outdated = rendered(read).problems.filter(({ file }) => changed.includes(file));
				const content = { ...read, problems: [...read.problems, ...outdated] };
				return content.problems.some(isError) ? content : { ...content, ...made(content, changes) };
			} catch (error) {
				return { corpus, problems: [], thrown: said(error) };
			}
		},
		close: () => rmSync(apart, { recursive: true, force: true }),
	};
}

/** Lays changed files into an empty folder, and reads them as the product reads all. */
function readChanged(root: string, changes: readonly Change[]): ContentFile[] {
	rmSync(join(root, FOLDERS.content), { recursive: true, force: true });
	mkdirSync(join(root, FOLDERS.content), { recursive: true });
	for (const { path, to } of changes) {
		const file = join(root, path);
		if (to === 'nothing') continue;
		mkdirSync(to === 'a folder' ? file : dirname(file), { recursive: true });
		if (to === 'a folder') continue;
		if ('link' in to) symlinkSync(to.link, file);
		else writeFileSync(file, 'text' in to ? to.text : to.bytes);
	}
	return readContentFiles(root);
}

/** Makes of content that was let through what pages are made of. @returns what was thrown, if it could not be made */
function made(content: Content, changes: readonly Change[]): Pick<Answer, 'thrown'> {
	try {
		resolve(content.corpus, { version: '', published: new Map(), stale: new Set() });
		for (const { path, to } of changes)
			if (path.endsWith('.mdx') && typeof to === 'object' && 'text' in to)
				mdxToJs(to.text.replace(/^---\r?\n[\s\S]*?\n---/, ''));
		return {};
	} catch (error) {
		return { thrown: said(error) };
	}
}

const said = (error: unknown): string =>
	error instanceof Error ? `${error.name}: ${error.message}` : String(error);
