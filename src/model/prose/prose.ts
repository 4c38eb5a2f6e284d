/** What the model needs to know of a page's prose; made by `parse.ts`, read by the rules and by the dossier. */
export interface Prose {
	/** Runs of text in reading order, each with its line. */
	blocks: Block[];
	/** Every component used, in reading order. */
	uses: Use[];
	/** Every Markdown link. */
	links: { href: string; line: number }[];
	/** Every picture, with its alternative text. */
	images: { url: string; alt: string; line: number }[];
	/** Headings below the page title. */
	headings: { depth: number; text: string; line: number }[];
	/** Parts of MDX that the rules cannot read: expressions, code, imports and exports. */
	unreadable: { kind: string; line: number }[];
	/** Words a reader reads. */
	words: number;
	/** Why the file could not be read as MDX. */
	error?: { line: number; message: string };
}

/** A paragraph, list item, table cell or heading. */
export interface Block {
	kind: 'paragraph' | 'heading' | 'cell';
	line: number;
	spans: Span[];
}

/** Text that is or is not covered by evidence. */
export interface Span {
	text: string;
	/** The claim that the text stands in. */
	claim?: string;
}

/** One use of a component such as `<Claim id="…">`. */
export interface Use {
	component: string;
	attributes: Record<string, string>;
	line: number;
}

/** The words that an author may write as components in MDX, with the attribute that each requires. */
export const PROSE_COMPONENTS = {
	Claim: 'id',
	Toll: 'event',
	Where: 'event',
	Term: 'id',
	Actor: 'id',
	Place: 'id',
	Event: 'id',
} as const;

/** All text of a block. */
export const blockText = (block: Block): string => block.spans.map((span) => span.text).join('');

/**
 * Sentences of a text. A full stop ends a sentence only before a space and a capital, digit or quotation mark, and not
 * after an initial or a common abbreviation, so that “U.S. Navy” and “Gen. Munir” stay whole.
 */
export function sentences(text: string): string[] {
	return text
		.split(
			/(?<=[.?!][”"’)]?)(?<!\b(?:[A-Z]|Gen|Lt|Col|Maj|Dr|Mr|Mrs|Ms|No|St|vs|Art)\.)\s+(?=[“"‘(]?[A-Z0-9])/u,
		)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}
