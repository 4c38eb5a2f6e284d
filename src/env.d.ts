interface ImportMetaEnv {
	/** Where errors are reported; empty if nowhere. */
	readonly REPORT_URL: string;
}

declare namespace App {
	interface Locals {
		/** The notes of the page that is being printed, set by the route; a page without notes has none. */
		notes?: import('./model/notes.ts').Notes;
		/** Terms already linked on this page: only the first use is. */
		terms?: Set<string>;
	}
}
