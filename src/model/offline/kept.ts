/** What a reader can keep in one go. */
export type Part = 'reading' | 'search';

/** Files without which all pages look or work otherwise; the style of its notes lies beside each page. */
const OF_ALL_PAGES = /^(?:_astro\/.*|favicon\.svg|site\.webmanifest|icon-192\.png)$/;

/**
 * Pages of one claim or one source, thousands of them: a reader keeps those that he opens. And what holds once more what
 * other pages hold: slips to cite from, all pages as one.
 */
const NOT_TO_READ = /^(?:(?:claims|sources)\/.|print\/)|(?:^|\/)cite\//;

/**
 * With what a file of the site is kept, if with anything.
 * @param path from the folder of the site, with `/` between its parts
 */
export function partOf(path: string): Part | undefined {
	if (/^(?:pagefind(?:-[a-z]{2,3})?\/|(?:[a-z]{2,3}\/)?search\/.*\.json$)/.test(path)) return 'search';
	if (OF_ALL_PAGES.test(path)) return 'reading';
	const [, page] = /^(.*?)(?:index\.html|notes\.css)$/.exec(path) ?? [];
	return page !== undefined && !NOT_TO_READ.test(page) ? 'reading' : undefined;
}

/** One file that is kept. */
export interface KeptFile {
	/** As a reader asks for it, with the base path: `/explainer/actors/`. */
	address: string;
	part: Part;
	/** What it weighs on its way, compressed. */
	bytes: number;
}

/** What the page that keeps files is told: all of them, and of which content they are. */
export interface KeptList {
	/** Of the content, as the footer of each page has it. */
	version: string;
	files: KeptFile[];
}
