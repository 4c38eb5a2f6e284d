import type { Target } from '../../schemas/field.ts';
import type { Fault } from './fault.ts';
import type { Heading } from './outline.ts';

/** What the model needs to know of a page's prose; made by `parse.ts`, read by the rules and by the dossier. */
export interface Prose {
	/** Runs of text in reading order, each with its line. */
	blocks: Block[];
	/** Every component used, in reading order. */
	uses: Use[];
	/** Every Markdown link. */
	links: { href: string; line: number }[];
	/** Every picture, by its address. */
	images: { url: string; line: number }[];
	/** Headings below the page title. */
	headings: Heading[];
	/** What may not be written so: everything that can be told without the other files. */
	faults: Fault[];
	/** Words a reader reads. */
	words: number;
	/** Why the file could not be read as MDX; then the rest is empty. */
	error?: Fault;
}

/** A paragraph, list item, table cell or heading. */
export interface Block {
	kind: 'paragraph' | 'heading' | 'cell';
	line: number;
	spans: Span[];
	/** Of a cell: whether it stands in the first row of its table, which says what the columns hold. */
	head?: boolean;
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

/** What an author may know of a component, and what the site holds him to. */
export interface Component {
	/** The one attribute that it takes. */
	needs: string;
	/** The collection in which the id in that attribute must exist. */
	to: Target;
	/**
	 * What is `inline` belongs to a paragraph like a word, and may hold words; a `block` stands between paragraphs, by
	 * itself, and holds nothing.
	 */
	stands: 'inline' | 'block';
	/** May it stand inside a claim? */
	inClaim?: true;
	/** How often a page has room for it: `once`, or once for each entry (`each`). Else as often as its words need it. */
	times?: 'once' | 'each';
}

/** The components that an author may write in MDX. There are no others, and these take no other attribute. */
export const PROSE_COMPONENTS: Readonly<Record<string, Component>> = {
	Claim: { needs: 'id', to: 'claims', stands: 'inline' },
	Toll: { needs: 'event', to: 'events', stands: 'block', times: 'each' },
	Where: { needs: 'event', to: 'events', stands: 'block', times: 'once' },
	Term: { needs: 'id', to: 'terms', stands: 'inline', inClaim: true },
	Actor: { needs: 'id', to: 'actors', stands: 'inline', inClaim: true },
	Place: { needs: 'id', to: 'places', stands: 'inline', inClaim: true },
	Event: { needs: 'id', to: 'events', stands: 'inline', inClaim: true },
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
