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
	search(
		query: string | null,
		options?: { filters?: Record<string, string[]> },
	): Promise<{ results: Found[] }>;
	/** Every filter with its values and how many records each has. */
	filters(): Promise<Record<string, Record<string, number>>>;
}

export interface Found {
	id: string;
	score: number;
	data(): Promise<Hit>;
}

export interface Hit {
	url: string;
	excerpt: string;
	meta: { title: string; kind: string; page?: string };
}
