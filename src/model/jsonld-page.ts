import type { BreadcrumbList, WebPage, WebSite } from 'schema-dts';
import { LICENCE, type Absolute } from './jsonld.ts';

/** @file Descriptions after schema.org of what is a page and nothing else, and of where pages stand. */

/**
 * Where a page stands.
 * @param trail from below the home page down to the page above; the page itself is the last
 * @param home the page with which it begins, as the page calls it
 */
export const breadcrumbs = (
	trail: readonly { name: string; path: string }[],
	here: string,
	absolute: Absolute,
	home = { name: 'Home', path: '/' },
): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: [home, ...trail, { name: here, path: undefined }].map(({ name, path }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		...(path && { item: absolute(path) }),
	})),
});

/** The site as a whole, for its first page. */
export const siteJsonLd = (
	title: string,
	tagline: string,
	absolute: Absolute,
	{ tag, path } = { tag: 'en', path: '/' },
): WebSite => ({
	'@type': 'WebSite',
	name: title,
	description: tagline,
	url: absolute(path),
	inLanguage: tag,
	license: LICENCE,
});

/** A page for looking things up that holds nothing which has a type of its own. */
export const pageJsonLd = (name: string, description: string, url: string, tag = 'en'): WebPage => ({
	'@type': 'WebPage',
	name,
	description,
	url,
	inLanguage: tag,
});
