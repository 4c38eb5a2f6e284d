/** The part of Pagefind's browser script that the search uses (pagefind 1.6). */
export interface Pagefind {
	options(options: {
		bundlePath: string;
		baseUrl: string;
		ranking?: object;
		noWorker?: boolean;
	}): Promise<void>;
	init(language?: string): Promise<void>;
	/** `null` finds every record; words in quotes are found whole and one behind the other. */
	search(query: string | null): Promise<{ results: { id: string; score: number }[] }>;
}
