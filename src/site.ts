import { href, sitePath } from './href.ts';
import { subject } from './subject.ts';
import { reportLink } from './model/report.ts';
import { routes } from './model/url.ts';

/** What the site is called and how its parts are reached. */

export const { title, tagline } = subject;

export { href, sitePath };

/** The three sections, which the header always shows. */
export const sections = [
	{ name: 'Background', path: routes.pages.background },
	{ name: 'Actors', path: routes.pages.actors },
	{ name: 'Tensions', path: routes.pages.tensions },
] as const;

/** Everything else, for the menu of the header, by what a reader wants. */
export const shelves: readonly { name: string; pages: readonly { name: string; path: string }[] }[] = [
	{
		name: 'Look up',
		pages: [
			{ name: 'Timeline', path: routes.pages.timeline },
			{ name: 'Places', path: routes.pages.map },
			{ name: 'Relations', path: routes.pages.relations },
			{ name: 'Glossary', path: routes.pages.glossary },
			{ name: 'Search and A–Z', path: routes.pages.search },
		],
	},
	{
		name: 'Check',
		pages: [
			{ name: 'Who says what', path: routes.pages.disputed },
			...(subject.origin ? [{ name: 'Then and now', path: routes.pages.thenAndNow }] : []),
			{ name: 'Claims', path: routes.pages.claims },
			{ name: 'Sources', path: routes.pages.sources },
		],
	},
	{
		name: 'About',
		pages: [
			{ name: 'How this was made', path: routes.pages.about },
			{ name: 'Corrections', path: routes.pages.corrections },
			{ name: 'Keyboard', path: routes.pages.keyboard },
			{ name: 'Accessibility', path: routes.pages.accessibility },
		],
	},
];

/** All of these pages, by what a reader wants of them. */
export const contents = [{ name: 'Read', pages: sections }, ...shelves];

/** The whole address of a path of this site, for canonical links, feeds and data. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** What one of the pages that there is one of is called; its path if it is none. */
export const pageName = (path: string): string =>
	contents.flatMap(({ pages }) => pages).find((page) => page.path === path)?.name ?? path;

/**
 * Where an error is reported.
 * @param about what is wrong: the path of a page, or “claim some-id”
 * @param path of the page
 * @returns nothing if errors can be reported nowhere: see REPORT_URL in the README
 */
export const reportHref = (about: string, path: string): string | undefined =>
	import.meta.env.REPORT_URL ? reportLink(import.meta.env.REPORT_URL, about, absolute(path)) : undefined;
