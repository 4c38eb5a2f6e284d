import { routes, withBase } from './model/url.ts';

/** What the site is called and how its parts are reached. */

export const title = 'The Borderland Strikes';
export const tagline =
	'Iran, Pakistan and Balochistan, January 2024: what happened, who says so, and what followed';

/** The address of a path of this site, below the base path. The only door: no component writes an address itself. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

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
			{ name: 'Then and now', path: routes.pages.thenAndNow },
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
		],
	},
];

/** All of these pages, by what a reader wants of them. */
export const contents = [{ name: 'Read', pages: sections }, ...shelves];

/** The whole address of a path of this site, for canonical links, feeds and data. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
