import type { NameEntry } from '../../model/search/names.ts';
import { href } from '../../href.ts';
import { once } from './once.ts';

/** Lists of names, as a search page fetches them. */

/**
 * A file of the site that is JSON.
 * @param path from the site's root
 * @throws if it cannot be had
 */
export async function json(path: string): Promise<unknown> {
	const response = await fetch(href(path));
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return response.json();
}

/** Text is kept waiting for the names so long, in milliseconds, and once only. */
const ENOUGH = 4000;

type Names = readonly NameEntry[];

/** Names that are waited for, but not for long. */
export class AwaitedNames {
	readonly #load: () => Promise<Names>;
	readonly #enough = once(() => new Promise<void>((resolve) => setTimeout(resolve, ENOUGH)));
	/** The names, once they are there. */
	there: Names | undefined;

	constructor(load: () => Promise<Names>) {
		this.#load = load;
	}

	/**
	 * Fetches them.
	 * @throws if they cannot be fetched; the next call then tries again
	 */
	async fetch(): Promise<Names> {
		return (this.there ??= await this.#load());
	}

	/** The names, or what there is instead if they cannot be had, or not for long. */
	async inTime(instead: () => Promise<Names>): Promise<Names> {
		return this.there ?? Promise.race([this.fetch().catch(instead), this.#enough().then(instead)]);
	}
}
