import { SearchFailure, type FailureKind } from '../../model/search/answer.ts';
import { once, type Once } from './once.ts';

/**
 * How the files of an index are fetched. Pagefind 1.6 hides that a part of its index could not be had and answers with
 * less, or with nothing; so its script fetches through here, where each failure is kept until somebody asks.
 */

type Fetch = (input: string) => Promise<Response>;

declare global {
	/** Through which Pagefind's script fetches (`integrations/search/index-files.ts` puts it there). */
	var searchIndexFetch: Fetch | undefined;
}

/** The folders whose files are watched, by address. */
const watched = new Map<string, Fetch>();

/** Folders of which a file could not be had: what a browser has kept of an answer is then not asked. */
const doubtful = new Set<string>();

/** @throws if the file cannot be had whole */
async function fetchWhole(address: string): Promise<Response> {
	const anew = [...doubtful].some((folder) => address.startsWith(folder));
	const response = await fetch(address, anew ? { cache: 'reload' } : {});
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return response;
}

/**
 * What a file of Pagefind's holds. The browser takes off the compression sooner than Pagefind's script, which leaves
 * alone what has none.
 */
async function unpacked(response: Response): Promise<ArrayBuffer> {
	const bytes = await response.arrayBuffer();
	const [first, second] = new Uint8Array(bytes);
	const packed = first === 0x1f && second === 0x8b;
	// Browsers before 2023 have no such stream.
	if (!packed || !('DecompressionStream' in globalThis)) return bytes;
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** Files of Pagefind's that are there or on their way, by address. */
const files = new Map<string, Once<ArrayBuffer>>();

/**
 * A file of Pagefind's, fetched once; after a failure the next call tries again.
 * @throws if it cannot be had whole
 */
export function indexFile(address: string): Promise<ArrayBuffer> {
	const file = files.get(address) ?? once(async () => unpacked(await fetchWhole(address)));
	files.set(address, file);
	return file();
}

/**
 * Forgets all files of a folder, also those that never come: who tries again has none of them from the try before.
 * @param folder its address, with a slash at its end
 */
export function forgetFiles(folder: string): void {
	doubtful.add(folder);
	for (const address of files.keys()) if (address.startsWith(folder)) files.delete(address);
}

/** The files of one index. */
export class IndexFolder {
	readonly address: string;
	readonly #entry: string;
	#failed: unknown;

	/**
	 * @param address of the folder, with a slash at its end
	 * @param entry Pagefind's entry file, which is not fetched
	 */
	constructor(address: string, entry: string) {
		this.address = address;
		this.#entry = entry;
		watched.set(address, (input) => this.#watch(input));
		globalThis.searchIndexFetch ??= (input) => {
			const [, fetchIn] = [...watched].find(([folder]) => input.includes(folder)) ?? [];
			return fetchIn ? fetchIn(input) : fetch(input);
		};
	}

	async #watch(input: string): Promise<Response> {
		if (input.includes('pagefind-entry.json')) return new Response(this.#entry);
		try {
			return new Response(await indexFile(input));
		} catch (error) {
			this.#failed = error;
			throw error;
		}
	}

	/**
	 * A file of Pagefind's own.
	 * @throws if it cannot be had whole
	 */
	file(name: string): Promise<ArrayBuffer> {
		return indexFile(`${this.address}${name}`);
	}

	/**
	 * A file that is fetched for the search itself, read.
	 * @throws SearchFailure
	 */
	async read<Content>(name: string, read: (response: Response) => Promise<Content>): Promise<Content> {
		try {
			return await read(await fetchWhole(`${this.address}${name}`));
		} catch (error) {
			throw await this.failure('incomplete', error);
		}
	}

	/** Whether a file of Pagefind's could not be had. */
	get failed(): boolean {
		return this.#failed !== undefined;
	}

	/** The failure to tell: that the site was published anew, if it was; else the one given. */
	async failure(kind: FailureKind, cause: unknown = this.#failed): Promise<SearchFailure> {
		if (cause instanceof SearchFailure) return cause;
		const now = await fetch(`${this.address}pagefind-entry.json`, { cache: 'no-store' }).then(
			(response) => (response.ok ? response.text() : undefined),
			() => undefined,
		);
		return new SearchFailure(now !== undefined && now !== this.#entry ? 'changed' : kind, cause);
	}
}
