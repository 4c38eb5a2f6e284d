import { addresses } from '../addresses.ts';
import { closest } from '../../file/closest.ts';
import { PROSE_COLLECTIONS, type Corpus } from '../corpus.ts';
import { routes } from '../url.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('internal-links');

/** The page of an address without its fragment, as `/glossary/`. */
const pageOf = (path: string): string => path.split('#')[0] ?? '';

/** The path of each page of prose. */
const PAGE_OF = {
	background: routes.chapter,
	actors: routes.actor,
	tensions: routes.tension,
	short: routes.shortForm,
};

/** Links in prose lead somewhere, to a page and to the part of it that they name; so do those of corrections. */
export const internalLinks: Rule = {
	id: 'internal-links',
	demands:
		'Every link in prose is a path of this site with a trailing slash; its page exists, and so does the part that it names.',
	check: (corpus, broken = new Set()) => {
		const known = addresses(corpus);
		/** Pages of which nothing is known but that they will be there. */
		const unread = unreadPages(corpus, broken);
		const pages = new Set([...[...known].map(pageOf), ...unread]);
		const exists = (path: string): boolean => known.has(path) || unread.has(pageOf(path));
		return [
			...linksIn(corpus).flatMap(({ href, path, ...at }) => {
				if (!href.startsWith('/') && !href.startsWith('#'))
					return report({
						...at,
						found: `a link to ${href || 'nothing'}`,
						expected: 'a path of this site, such as /actors/ministry-of-trade/',
						mend: 'cite other sites as sources instead of linking to them; write paths from the root, with a slash at both ends',
					});
				return exists(path) ? [] : report({ ...at, ...dangling(path, href, pages, known) });
			}),
			...corpus.corrections.flatMap(({ file, data: { page } }) =>
				page === undefined || exists(page)
					? []
					: report({ file, field: 'page', ...dangling(page, page, pages, known) }),
			),
		];
	},
};

/** Pages of entries that could not be read, whose headings and fields nobody knows. */
const unreadPages = (corpus: Corpus, broken: ReadonlySet<string>): Set<string> =>
	new Set([
		...[...broken].map((entry) => `/${entry}/`),
		...PROSE_COLLECTIONS.flatMap((name) =>
			corpus[name].filter(({ prose }) => prose.error).map(({ id }) => PAGE_OF[name](id)),
		),
	]);

/** Every link in prose, with the address that it leads to from the root. */
const linksIn = (corpus: Corpus) =>
	PROSE_COLLECTIONS.flatMap((name) =>
		corpus[name].flatMap(({ id, file, prose }) =>
			prose.links.map(({ href, line }) => ({
				file,
				field: `line ${line}`,
				href,
				path: href.startsWith('#') ? `${PAGE_OF[name](id)}${href}` : href,
			})),
		),
	);

/** What is wrong with an address that is on no page, and the closest that is. */
function dangling(path: string, written: string, pages: ReadonlySet<string>, known: ReadonlySet<string>) {
	const page = pageOf(path);
	if (!pages.has(page)) {
		const near = closest(page, pages);
		return {
			found: `a link to ${written}, which is no page`,
			expected: near ? `a page that exists; the closest is ${near}` : 'a page that exists',
			mend: near ? `write ${near}` : 'correct the link',
		};
	}
	const parts = [...known].filter((each) => each.startsWith(`${page}#`));
	const near = closest(path, parts);
	return {
		found: `a link to ${written}, a part that ${page} does not have`,
		expected: near
			? `a heading or an entry of the page; the closest is ${near.slice(page.length)}`
			: 'a heading or an entry of the page',
		mend: near ? `write ${written.startsWith('#') ? near.slice(page.length) : near}` : `write ${page}`,
	};
}
