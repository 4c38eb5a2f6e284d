import type { Target } from '../../schemas/field.ts';

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
	/** Components that do not fit where they stand, so that no paragraph can be made of them. */
	misplaced: { component: string; line: number; why: Misplacement }[];
	/** Words a reader reads. */
	words: number;
	/** Why the file could not be read as MDX. */
	error?: { line: number; message: string };
}

/** A block component in a paragraph, blocks in an inline component, or a component that touches other text. */
export type Misplacement = 'block-in-text' | 'text-around-blocks' | 'no-blank-line';

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

/**
 * The components that an author may write in MDX: the attribute that each requires, the collection in which its id must
 * exist, and where the component stands. What is `inline` belongs to a paragraph like a word; a `block` stands between
 * paragraphs, by itself.
 */
export const PROSE_COMPONENTS: Readonly<
	Record<string, { needs: string; to: Target; stands: 'inline' | 'block' }>
> = {
	Claim: { needs: 'id', to: 'claims', stands: 'inline' },
	Toll: { needs: 'event', to: 'events', stands: 'block' },
	Where: { needs: 'event', to: 'events', stands: 'block' },
	Term: { needs: 'id', to: 'terms', stands: 'inline' },
	Actor: { needs: 'id', to: 'actors', stands: 'inline' },
	Place: { needs: 'id', to: 'places', stands: 'inline' },
	Event: { needs: 'id', to: 'events', stands: 'inline' },
};

/** Does a component of this name stand in running text? Unknown ones do not. */
export const isInline = (name: string | null | undefined): boolean =>
	PROSE_COMPONENTS[name ?? '']?.stands === 'inline';

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
