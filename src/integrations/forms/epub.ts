import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { chaptersOf } from '../../model/book/chapters.ts';
import {
	container,
	NAV,
	navigation,
	NCX,
	ncx,
	PACKAGE,
	packageDocument,
	STYLE,
	xhtmlPage,
	type BookFacts,
} from '../../model/book/epub-package.ts';

/** The EPUB 3 of the book (decision 0086). */

/** The folder of the book within the file. */
const FOLDER = 'book';
const CSS = 'src/integrations/forms/epub.css';

/** A day as the clock of a zip file has it, which knows no time zone and is read off in that of this machine. */
function zipTime(day: string): Date {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
}

/**
 * Makes the EPUB. The same book gives the same bytes.
 * @param printed the page `/print/` as it was built
 * @param root of the project, with a slash at its end
 * @throws for what an EPUB cannot have
 */
export function epub(printed: string, facts: BookFacts, root: string): Uint8Array {
	const chapters = chaptersOf(printed);
	const files: Record<string, string> = {
		[PACKAGE]: packageDocument(facts, chapters),
		[NAV]: navigation(chapters),
		[NCX]: ncx(facts, chapters),
		[STYLE]: readFileSync(join(root, CSS), 'utf8'),
	};
	for (const { file, title, body } of chapters) files[file] = xhtmlPage(title, body);
	const entries: Zippable = {
		// First, and as it stands: by it a program tells an EPUB from other archives (OCF 3.3, section 4.3).
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(container(FOLDER)),
	};
	for (const name of Object.keys(files).sort()) entries[`${FOLDER}/${name}`] = strToU8(files[name] ?? '');
	return zipSync(entries, { level: 9, mtime: zipTime(facts.updated) });
}
