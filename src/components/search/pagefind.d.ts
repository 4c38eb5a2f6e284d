/** The part of Pagefind's browser script that the search page uses (pagefind 1.6). */
export interface Pagefind {
	options(options: {
		bundlePath: string;
		baseUrl: string;
		ranking?: object;
		metaCacheTag?: string;
		noWorker?: boolean;
	}): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: { id: string; data(): Promise<Hit> }[] }>;
}

export interface Hit {
	url: string;
	excerpt: string;
	meta: { title: string; section?: string };
	sub_results: Part[];
}

/** A stretch of a page below a heading with an id. */
export interface Part {
	title: string;
	url: string;
	excerpt: string;
	/** Where the words were found, each with how much it counts. */
	weighted_locations: { balanced_score: number }[];
}
