import type { Claim } from './dossier.ts';

/** A mark in the text and the note that it leads to. */
export interface Mark {
	/** The note's number on this page. */
	number: number;
	/** `id` of the first mark of a claim: the address of the sentence on this page, whatever its number. */
	id: string | undefined;
	/** Address of the note. */
	href: string;
}

/** `id` of the first mark of a claim on a page. It does not change when claims before it come or go. */
export const sentenceId = (claim: string): string => `claim-${claim}`;

/** The numbered notes of one page. The number follows the order of first use, which the model knows before printing. */
export class Notes {
	readonly #numbers: Map<string, number>;
	readonly #marked = new Set<string>();
	readonly #beside = new Set<string>();

	constructor(claims: readonly Claim[]) {
		this.#numbers = new Map(claims.map(({ id }, index) => [id, index + 1]));
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
	 * Places a mark for a claim.
	 * @returns its number and addresses; `undefined` if the page has no note of that claim
	 */
	mark(claim: string): Mark | undefined {
		const number = this.#numbers.get(claim);
		if (number === undefined) return undefined;
		const id = this.#marked.has(claim) ? undefined : sentenceId(claim);
		this.#marked.add(claim);
		return { number, id, href: `#note-${number}` };
	}
}
