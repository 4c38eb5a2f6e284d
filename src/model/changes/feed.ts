import { generateAtomFeed } from 'feedsmith';
import { routes } from '../url.ts';
import type { News } from './news.ts';

/** The language of every feed (BCP 47), as of every page. */
const LANGUAGE = 'en';

/** The formats in which a feed is published, by the ending of its file. */
export const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;
export const FEED_FORMATS = ['xml', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The feeds: what each is called, and the page that tells the same. */
export const FEEDS = [
	{ name: 'Corrections', page: routes.pages.corrections },
	{ name: 'Changes', page: routes.pages.changes },
] as const;

/** The path of a feed, beside its page. */
export const feedPath = (page: string, format: FeedFormat): string => `${page}feed.${format}`;

/** A feed with its entries. */
export interface Feed {
	title: string;
	description: string;
	/** The page that tells the same, from the site's root. */
	page: string;
	/** Who publishes it: the site. */
	author: string;
	/** The day of the newest change, for a feed without entries. */
	updated: string;
	news: readonly News[];
}

const midnight = (day: string): string => `${day}T00:00:00Z`;

/** The day of the newest entry. */
const updatedOn = ({ news, updated }: Feed): string =>
	news.reduce(
		(newest, entry) => (entry.updated > newest ? entry.updated : newest),
		news[0]?.updated ?? updated,
	);

/** @throws if two entries have one id: readers would be shown one of them only */
function refuseTwins({ page, news }: Feed): void {
	const twin = news.find(({ path }, index) => news.findIndex((each) => each.path === path) !== index);
	if (twin)
		throw new Error(
			`Found two entries with the id ${twin.path} in the feed of ${page}; expected an id for each. To mend: tell both in one entry, or give each an address of its own.`,
		);
}

/**
 * A feed as Atom 1.0 (RFC 4287). Days are told as their first moment in UTC.
 * @param absolute makes the whole address of a path
 * @throws if two entries have one id
 */
export function atomFeed(feed: Feed, absolute: (path: string) => string): string {
	refuseTwins(feed);
	return generateAtomFeed({
		xml: { lang: LANGUAGE },
		id: absolute(feed.page),
		title: { value: feed.title },
		subtitle: { value: feed.description },
		updated: midnight(updatedOn(feed)),
		authors: [{ name: feed.author, uri: absolute(routes.pages.home) }],
		links: [
			{ rel: 'self', type: FEED_TYPES.xml, href: absolute(feedPath(feed.page, 'xml')) },
			{ rel: 'alternate', type: 'text/html', hreflang: LANGUAGE, href: absolute(feed.page) },
		],
		entries: feed.news.map(({ path, title, text, published, updated, kind }) => ({
			id: absolute(path),
			title: { value: title },
			published: midnight(published),
			updated: midnight(updated),
			links: [{ rel: 'alternate', type: 'text/html', hreflang: LANGUAGE, href: absolute(path) }],
			categories: [{ term: kind }],
			content: { type: 'text', value: text },
		})),
	});
}

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org). Days are told as their first moment in UTC.
 * @param absolute makes the whole address of a path
 * @throws if two entries have one id
 */
export function jsonFeed(feed: Feed, absolute: (path: string) => string): string {
	refuseTwins(feed);
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.description,
		home_page_url: absolute(feed.page),
		feed_url: absolute(feedPath(feed.page, 'json')),
		language: LANGUAGE,
		authors: [{ name: feed.author, url: absolute(routes.pages.home) }],
		items: feed.news.map(({ path, title, text, published, updated, kind }) => ({
			id: absolute(path),
			url: absolute(path),
			title,
			content_text: text,
			date_published: midnight(published),
			date_modified: midnight(updated),
			language: LANGUAGE,
			tags: [kind],
		})),
	});
}
