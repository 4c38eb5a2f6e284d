interface ImportMetaEnv {
	/** Where errors are reported; empty if nowhere. */
	readonly REPORT_URL: string;
	/** The English of the subject's concepts: `englishForm()` of `model/search/concepts.ts`. */
	readonly SENSES: readonly string[];
}

declare namespace App {
	interface Locals {
		/** The notes of the page that is being printed, set by the route; a page without notes has none. */
		notes?: import('./model/notes.ts').Notes;
		/** Terms already linked on this page: only the first use is. */
		terms?: Set<string>;
		/** Whether the page compiles WebAssembly, as the full text search does: its policy then lets it. */
		compiles?: boolean;
		/** Whether the page is a card for the frames of other sites: its policy lets it load and send nothing at all. */
		isCard?: boolean;
		/** Whether what is printed is the book of all pages (`pages/print.astro`): each of them then is a part of one page. */
		inBook?: boolean;
		/** Whether the page starts the service worker: its policy then lets it, and one policy of Trusted Types. */
		startsWorker?: boolean;
	}
}

/** What the search page must know of the index; made by `integrations/search-index.ts`. */
declare module 'virtual:search-index' {
	/** For each of the two indexes, what the search page holds of it. */
	export const start: Readonly<
		Record<'texts' | 'sources', import('./model/search/index-start.ts').IndexStart>
	>;
	/** What the search page of each other language holds of its index, by the tag of the language. */
	export const starts: Readonly<Record<string, import('./model/search/index-start.ts').IndexStart>>;
}
