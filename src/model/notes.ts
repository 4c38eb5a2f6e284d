import type { Claim } from './dossier.ts';

/** A mark in the text and the note that it leads to. */
export interface Mark {
	/** The note's number on this page. */
	number: number;
	/** `id` of this mark, to come back to. */
	id: string;
	/** Address of the note. */
	href: string;
}

/** The numbered notes of one page. The number follows the order of first use, which the model knows before printing. */
export class Notes {
	readonly #numbers: Map<string, number>;
	readonly #marked = new Map<string, number>();

	constructor(claims: readonly Claim[]) {
		this.#numbers = new Map(claims.map(({ id }, index) => [id, index + 1]));
	}

	readonly #beside = new Set<string>();

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
		const times = (this.#marked.get(claim) ?? 0) + 1;
		this.#marked.set(claim, times);
		// The first mark has the plain id: the note leads back to it.
		return {
			number,
			id: times === 1 ? `mark-${number}` : `mark-${number}-${times}`,
			href: `#note-${number}`,
		};
	}
}
