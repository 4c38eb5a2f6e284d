/**
 * Work of others that reaches readers. `THIRD-PARTY.md` and `public/licences.txt` list it; a build fails if a script
 * carries the code of another package.
 */
interface Shipped {
	/** The package that it comes from, if it comes from one. */
	package?: string;
	work: string;
	/** What readers get of it, and where. */
	what: string;
	/** Where it is taken in this repository or made in a build. */
	from: string;
	/** The licence by its SPDX identifier; that of a package stands in the lockfile. */
	licence?: string;
	/** The file with its licence in node_modules, which readers get too. */
	text?: string;
}

export const SHIPPED: readonly Shipped[] = [
	{
		package: 'pagefind',
		work: 'Pagefind',
		what: 'The script and the WebAssembly that look through the search index, in `/pagefind/`.',
		from: '`src/integrations/search/`',
		text: 'pagefind/LICENSE/LICENSE',
	},
	{
		package: 'stemmer',
		work: 'stemmer',
		what: 'The stems of English words, for the search in the portable edition.',
		from: '`src/model/search/word-index.ts`',
		text: 'stemmer/license',
	},
	{
		package: 'vite',
		work: 'Vite',
		what: 'A few lines that fetch a script when it is needed, in `/_astro/`.',
		from: 'the bundler that Astro uses',
		text: 'vite/LICENSE.md',
	},
	{
		package: '@fontsource/source-serif-4',
		work: 'Source Serif 4',
		what: 'The face of headings, with its letters alone, in `/_astro/`; the same letters are drawn into the share cards.',
		from: '`src/styles/heading/`, with its licence beside it; `npm run font`',
		text: '@fontsource/source-serif-4/LICENSE',
	},
	...['workbox-core', 'workbox-routing', 'workbox-strategies'].map((name) => ({
		package: name,
		work: `Workbox (\`${name}\`)`,
		what: 'In the service worker, `/worker.js`: which saved file answers for which address.',
		from: '`src/components/offline/worker.ts`',
		text: `${name}/LICENSE`,
	})),
	{
		work: 'Natural Earth',
		what: 'The shapes of countries and provinces on the maps.',
		from: '`src/subject/*.topo.json`; `npm run shapes`',
		licence: 'public domain',
	},
];

/** The package of which a module is, if it is of one: it lies there, or the bundler `vite` or `rolldown` made it up. */
const packageOf = (module: string): string | undefined =>
	/^\0(vite|rolldown)\/|(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/
		.exec(module.replaceAll('\\', '/'))
		?.slice(1)
		.find(Boolean);

/**
 * Refuses code of packages that are not named here.
 * @param modules of scripts that are sent to readers, as the bundler names them
 * @throws if one of them is of such a package
 */
export function refuseUnnamed(modules: Iterable<string>): void {
	const packages = new Set([...modules].flatMap((module) => packageOf(module) ?? []));
	const unnamed = [...packages].filter((each) => !SHIPPED.some((shipped) => shipped.package === each));
	if (unnamed.length > 0)
		throw new Error(
			`Scripts of pages carry the code of ${unnamed.sort().join(', ')}. Name each in src/integrations/shipped.ts, and run npm run third-party; or do without it.`,
		);
}
