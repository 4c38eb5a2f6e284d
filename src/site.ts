import { href, sitePath } from './href.ts';
import { subject } from './subject.ts';
import { STATUS_LABELS } from './model/labels.ts';
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

/** A page that there is one of. */
export interface ContentsPage {
	name: string;
	path: string;
	/** What readers call it, or call what it holds; search finds it by these words. */
	also?: readonly string[];
	/** What stands on it, in sentences; search finds it by these words, too. */
	says?: string;
}

/** What the page about this site says, in the words by which readers ask for it. */
const about = [
	'Who wrote this site, how its claims were checked, how far it can be relied on, what was not done.',
	subject.texts.about.what,
	subject.texts.about.checked.replace('{when}', 'once'),
	subject.texts.about.undone,
	...Object.values(STATUS_LABELS).map(({ label, meaning }) => `${label} means: ${meaning}`),
	'Can I copy, quote and use the text and the data? Yes: they are under CC BY 4.0, the code is under MIT.',
].join(' ');

/** The page of the short forms. */
export const shortShelf = {
	name: 'In short',
	path: routes.pages.short,
	also: ['summary', 'short version', 'in brief', 'quick overview', 'tl;dr'],
} as const satisfies ContentsPage;
const isToldInShort = !(subject.without.includes('short') && subject.without.includes('lesson'));

/** Everything else, for the menu of the header, by what a reader wants. */
export const shelves: readonly { name: string; pages: readonly ContentsPage[] }[] = [
	{
		name: 'Look up',
		pages: [
			{
				name: 'Timeline',
				path: routes.pages.timeline,
				also: ['chronology', 'dates', 'what happened when'],
				says: subject.texts.timeline,
			},
			{ name: 'Places', path: routes.pages.map, also: ['map', 'maps', 'where it happened'] },
			{
				name: 'Relations',
				path: routes.pages.relations,
				also: ['who is tied to whom', 'allies and enemies', 'network'],
				says: 'Who is tied to whom: who supports, fights or belongs to whom, who says so and who denies it.',
			},
			...(subject.without.includes('terms')
				? []
				: [
						{
							name: 'Glossary',
							path: routes.pages.glossary,
							also: ['terms', 'definitions', 'what words mean'],
							says: 'What the words, names and abbreviations of this site mean.',
						},
					]),
			...(isToldInShort ? [shortShelf] : []),
			...(subject.without.includes('lesson')
				? []
				: [
						{
							name: 'Class sheet',
							path: routes.pages.classSheet,
							also: ['for teachers', 'school', 'worksheet', 'quiz', 'lesson'],
						},
					]),
			{ name: 'Search and A–Z', path: routes.pages.search, also: ['index', 'find'] },
		],
	},
	{
		name: 'Check',
		pages: [
			{
				name: 'Who says what',
				path: routes.pages.disputed,
				also: ['disputes', 'disputed claims', 'accounts of each side'],
				says: subject.texts.disputed + ' Where the sides disagree, point by point.',
			},
			...(subject.origin
				? [{ name: 'Then and now', path: routes.pages.thenAndNow, also: ['origin of this site'] }]
				: []),
			{
				name: 'Claims',
				path: routes.pages.claims,
				also: ['all claims', 'facts', 'fact check'],
				says: 'Every claim that this site makes, with its status and its sources: what is agreed, what is disputed.',
			},
			{
				name: 'Sources',
				path: routes.pages.sources,
				also: ['references', 'bibliography', 'citations'],
				says: 'All sources of this site: where its information comes from. ' + subject.texts.sources,
			},
			{
				name: 'Data',
				path: routes.pages.data,
				also: ['downloads', 'files', 'BibTeX', 'JSON', 'open data', 'crawlers', 'language models'],
			},
		],
	},
	{
		name: 'About',
		pages: [
			{
				name: 'How this was made',
				path: routes.pages.about,
				also: [
					'about this site',
					'who made this',
					'authors',
					'method',
					'methodology',
					'licence',
					'is this reliable',
					'bias',
				],
				says: about,
			},
			{
				name: 'Corrections',
				path: routes.pages.corrections,
				also: ['mistakes', 'errors', 'report an error'],
				says: 'What this site got wrong and how it was corrected; how to report an error or a mistake.',
			},
			{
				name: 'What changed',
				path: routes.pages.changes,
				also: ['history', 'versions', 'feed'],
				says: 'What is new on this site and when it was updated; feeds to follow.',
			},
			{
				name: 'Offline',
				path: routes.pages.offline,
				also: [
					'take it with you',
					'download',
					'e-book',
					'EPUB',
					'print',
					'PDF',
					'one file',
					'without internet',
				],
				says: 'All of this site for where there is no network: kept in the browser, as one file, as an e-book or on paper.',
			},
			{ name: 'Keyboard', path: routes.pages.keyboard, also: ['keyboard shortcuts'] },
			{
				name: 'Accessibility',
				path: routes.pages.accessibility,
				also: ['accessibility statement', 'screen reader'],
			},
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
