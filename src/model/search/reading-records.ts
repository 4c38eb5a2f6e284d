import type { Reading } from '../dossier.ts';
import { blockText } from '../prose/prose.ts';
import type { Kind } from './kinds.ts';
import type { SearchRecord } from './record.ts';

/** A page of prose: its beginning, and one record for each of its questions. */
export function readingRecords(
	page: Reading & { summary: string; asOf: string },
	title: string,
	kind: Kind,
	names: string[],
): SearchRecord[] {
	const ids = new Map(page.prose.headings.map(({ line, id }) => [line, id]));
	const actors = page.mentions.map(({ id }) => id);
	const records: SearchRecord[] = [{ path: page.path, title, kind, names, text: page.summary, actors }];
	// Blocks are in reading order; text before the first heading belongs to the page itself.
	for (const block of page.prose.blocks) {
		const text = blockText(block);
		if (block.kind === 'heading') {
			records.push({
				path: `${page.path}#${ids.get(block.line)}`,
				title: text,
				page: title,
				kind,
				names: [],
				text: '',
				actors,
			});
		} else records.at(-1)!.text += ` ${text}`;
	}
	return records;
}
