import type { APIRoute, GetStaticPaths } from 'astro';
import { dossier } from '../../dossier.ts';
import { atomFeed, FEED_FORMATS, jsonFeed, type Feed, type FeedFormat } from '../../model/changes/feed.ts';
import { feedsOf } from '../../model/changes/feeds.ts';
import { absolute, title } from '../../site.ts';

const WRITERS = { xml: atomFeed, json: jsonFeed };

/** Each feed beside the page that tells the same, in each format. */
export const getStaticPaths = (() =>
	feedsOf(dossier, title).flatMap((feed) =>
		FEED_FORMATS.map((format) => ({
			params: { list: feed.page.slice(1, -1), format },
			props: { feed, format },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed; format: FeedFormat }> = ({ props: { feed, format } }) =>
	new Response(WRITERS[format](feed, absolute));
