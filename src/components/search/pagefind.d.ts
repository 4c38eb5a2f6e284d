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
	sub_results: { title: string; url: string; excerpt: string; anchor?: { element: string } }[];
}
