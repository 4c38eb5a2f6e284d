import type { Claim } from './dossier.ts';
import type { Prose } from './prose/prose.ts';

/** A mark in the text and the note that it leads to. */
export interface Mark {
	/** The note's number on this page. */
	number: number;
	/** `id` of one mark of a claim: the address of the sentence on this page, whatever its number. */
	id: string | undefined;
	/** Address of the note. */
	href: string;
}

/** `id` of the mark that is the address of a claim on a page. It does not change when claims before it come or go. */
export const sentenceId = (claim: string): string => `claim-${claim}`;

/** The numbered notes of one page. The number follows the order of first use, which the model knows before printing. */
export class Notes {
	readonly #numbers: Map<string, number>;
	readonly #inProse: ReadonlySet<string | undefined>;
	readonly #marked = new Set<string>();
	readonly #beside = new Set<string>();

	/**
	 * @param claims what the page notes, in the order of first use
	 * @param prose the prose of the page, if it has some
	 */
	constructor(claims: readonly Claim[], { uses }: Pick<Prose, 'uses'> = { uses: [] }) {
		this.#numbers = new Map(claims.map(({ id }, index) => [id, index + 1]));
		this.#inProse = new Set(
			uses.filter(({ component }) => component === 'Claim').map(({ attributes }) => attributes['id']),
		);
	}

	/**
	 * Places a line in the margin for a claim.
	 * @returns the number of its note at its first use; `undefined` at a later one, or if the page has no note of it
	 */
	aside(claim: string): number | undefined {
		if (this.#beside.has(claim)) return undefined;
		this.#beside.add(claim);
		return this.#numbers.get(claim);
	}

	/**
	 * Places a mark for a claim. The address of a claim is its first mark in the prose, or its first mark if the prose
	 * does not use it; so it does not depend on which part of a page is printed before which.
	 * @param inProse whether the mark stands in the prose of the page
	 * @returns its number and addresses; `undefined` if the page has no note of that claim
	 */
	mark(claim: string, inProse: boolean): Mark | undefined {
		const number = this.#numbers.get(claim);
		if (number === undefined) return undefined;
		const isAddress = inProse === this.#inProse.has(claim) && !this.#marked.has(claim);
		if (isAddress) this.#marked.add(claim);
		return { number, id: isAddress ? sentenceId(claim) : undefined, href: `#note-${number}` };
	}
}
