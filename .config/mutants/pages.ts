import type { Fault } from './fault.ts';

/** Pages that are missing, cannot be told apart, or are no good HTML. */
export const PAGE_FAULTS: readonly Fault[] = [
	{
		id: 'not-in-the-sitemap',
		harm: 'Search engines are told of no claim.',
		file: 'src/integrations/site-map.ts',
		find: '!HIDDEN.test(pathOf(page))',
		replace: "!page.includes('/claims/')",
		check: 'e2e/hosting.spec.ts',
		title: 'the sitemap lists every findable page',
	},
	{
		id: 'titles-alike',
		harm: 'Two claims that begin alike have one title.',
		file: 'src/pages/claims/[id].astro',
		find: 'titles[index]!',
		replace: 'titles[index]!.slice(0, 20)',
		check: 'e2e/pages.spec.ts',
		title: 'every page has a title of its own',
	},
	{
		id: 'canonical-of-home',
		harm: 'Search engines take every page for the home page.',
		file: 'src/layouts/Head.astro',
		find: 'new URL(Astro.url.pathname, Astro.site)',
		replace: "new URL('/', Astro.site)",
		check: 'e2e/pages.spec.ts',
		title: 'the canonical address of every page',
	},
	{
		id: 'robots-without-base',
		harm: 'The sitemap is sought where another site lives.',
		file: 'src/pages/robots.txt.ts',
		find: "absolute('/sitemap-index.xml')",
		replace: "new URL('/sitemap-index.xml', absolute('/')).href",
		check: 'e2e/hosting.spec.ts',
		title: 'robots.txt names the sitemap',
	},
	{
		id: 'terms-not-explained',
		harm: 'A term leads to a meaning that is not on the page.',
		file: 'src/layouts/Reading.astro',
		find: '<Words terms={page.terms} />',
		replace: '<Words terms={page.terms.slice(1)} />',
		check: 'e2e/links.spec.ts',
		title: 'every internal link and fragment resolves',
	},
	{
		id: 'block-in-a-paragraph',
		harm: 'Browsers close a paragraph where nobody meant it to end.',
		file: 'src/layouts/Reading.astro',
		find: '<PageCorrections />',
		replace: '<p><ul></ul></p>',
		check: 'html',
	},
];
