import type { Corpus, ProseEntry } from '../../src/model/corpus.ts';

/** What is planted, by a name that says it: changes a copy of the content and tells where. */
export type Contradictions = Readonly<Record<string, (corpus: Corpus) => Planted>>;

/** Where a contradiction was planted, and the rule that must tell of it. */
export interface Planted {
	file: string;
	field: RegExp;
	rule: string;
}

/** Files that hold a contradiction. */
const taken = new Set<string>();
/** The first entry that fits and holds no contradiction yet. */
export function fresh<Entry extends { file: string }>(
	entries: readonly Entry[],
	fits: (entry: Entry) => boolean,
): Entry {
	const entry = entries.find((each) => !taken.has(each.file) && fits(each));
	if (!entry) throw new Error('The content has no place for this contradiction.');
	taken.add(entry.file);
	return entry;
}

export const claimOf = (
	corpus: Corpus,
	id: string | undefined,
): Corpus['claims'][number]['data'] | undefined => corpus.claims.find((claim) => claim.id === id)?.data;

/** Puts words into the first claim of a page that fits. */
export function reword(
	corpus: Corpus,
	fits: (text: string, claim: string) => boolean,
	words: (text: string) => string,
): ProseEntry<unknown> & { line: number } {
	const pages: ProseEntry<unknown>[] = [...corpus.background, ...corpus.tensions, ...corpus.actors];
	const span = (page: ProseEntry<unknown>) =>
		page.prose.blocks
			.flatMap(({ line, spans }) => spans.map((each) => ({ line, each })))
			.find(({ each }) => each.claim !== undefined && fits(each.text, each.claim));
	const page = fresh(pages, (each) => span(each) !== undefined);
	const found = span(page);
	if (!found) throw new Error('no such words');
	found.each.text = words(found.each.text);
	return { ...page, line: found.line };
}

export const atLine = ({ file, line }: { file: string; line: number }, rule: string): Planted => ({
	file,
	field: new RegExp(`^line ${line}$`),
	rule,
});
