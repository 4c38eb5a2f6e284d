import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { aDossier, anEdition } from '../testing/corpus.ts';
import { atomFeed, jsonFeed, type Feed } from './feed.ts';
import { feedsOf } from './feeds.ts';
import type { News } from './news.ts';

const absolute = (path: string): string => `https://example.org/explainer${path}`;
const news = (changes: Partial<News> = {}): News => ({
	path: '/claims/one/',
	title: 'Two < three & “four”',
	text: 'Was: <b>one</b>\nNow: two',
	published: '2026-11-01',
	updated: '2026-11-03',
	kind: 'claim',
	...changes,
});
const feed = (
	entries: readonly News[] = [news(), news({ path: '/background/two/', kind: 'page' })],
): Feed => ({
	title: 'A story: changes',
	description: 'What is new.',
	page: '/changes/',
	author: 'A story',
	updated: '2026-10-01',
	news: entries,
});

/** A moment as RFC 3339 writes it, which both formats ask for. */
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

describe('Atom', () => {
	const text = atomFeed(feed(), absolute);

	it('is read back by another library as it was meant, marks and all', () => {
		const read = parseFeed(text);
		expect(read).toMatchObject({
			title: 'A story: changes',
			language: 'en',
			url: absolute('/changes/'),
			self: absolute('/changes/feed.xml'),
		});
		expect(read.updated).toEqual(new Date('2026-11-03T00:00:00Z'));
		expect(read.items.map(({ id }) => id)).toEqual([absolute('/claims/one/'), absolute('/background/two/')]);
		expect(read.items[0]).toMatchObject({
			title: 'Two < three & “four”',
			url: absolute('/claims/one/'),
			content: 'Was: <b>one</b>\nNow: two',
			published: new Date('2026-11-01T00:00:00Z'),
			updated: new Date('2026-11-03T00:00:00Z'),
		});
	});

	it('has what RFC 4287 asks of a feed and of each entry', () => {
		expect(text).toMatch(
			/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/,
		);
		for (const part of [text.split('<entry>')[0]!, ...text.split('<entry>').slice(1)])
			for (const name of ['id', 'title', 'updated'])
				expect(part.split(`<${name}>`), `${name} in ${part}`).toHaveLength(2);
		for (const [, moment] of text.matchAll(/<(?:updated|published)>([^<]*)</g))
			expect(moment).toMatch(RFC3339);
		expect(text.split('<entry>')[0]).toMatch(/<author>\s*<name>A story</);
		for (const [, address] of text.matchAll(/(?:href="|<id>|<uri>)([^"<]*)/g))
			expect(address).toMatch(/^https:\/\/example\.org\/explainer\//);
	});

	it('is dated by its newest entry, wherever that stands', () => {
		const [old, other] = [news({ updated: '2026-11-02' }), news({ path: '/claims/two/' })];
		for (const entries of [
			[old, other],
			[other, old],
		])
			expect(parseFeed(atomFeed(feed(entries), absolute)).updated).toEqual(new Date('2026-11-03T00:00:00Z'));
	});

	it('without an entry is dated by the content', () => {
		const read = parseFeed(atomFeed(feed([]), absolute));
		expect(read.items).toEqual([]);
		expect(read.updated).toEqual(new Date('2026-10-01T00:00:00Z'));
	});
});

it('as JSON Feed has what version 1.1 asks of a feed and of each item', () => {
	const made = JSON.parse(jsonFeed(feed(), absolute)) as { items: Record<string, string>[] };
	expect(made).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'A story: changes',
		home_page_url: absolute('/changes/'),
		feed_url: absolute('/changes/feed.json'),
		language: 'en',
		authors: [{ name: 'A story', url: absolute('/') }],
	});
	expect(made.items[0]).toEqual({
		id: absolute('/claims/one/'),
		url: absolute('/claims/one/'),
		title: 'Two < three & “four”',
		content_text: 'Was: <b>one</b>\nNow: two',
		date_published: expect.stringMatching(RFC3339) as unknown,
		date_modified: expect.stringMatching(RFC3339) as unknown,
		language: 'en',
		tags: ['claim'],
	});
});

it('as JSON Feed has a list of items, if there is none, too', () => {
	expect(JSON.parse(jsonFeed(feed([]), absolute))).toMatchObject({ items: [] });
});

it.each([atomFeed, jsonFeed])('%o refuses two entries with one id', (write) => {
	expect(() => write(feed([news(), news({ title: 'Another' })]), absolute)).toThrow(
		/Found two entries with the id \/claims\/one\/ in the feed of \/changes\/; expected .+ To mend: /,
	);
});

it('there is one of corrections and one of changes, whatever was published', () => {
	const feeds = feedsOf(aDossier({}, anEdition()), 'A story');
	expect(feeds.map(({ page }) => page)).toEqual(['/corrections/', '/changes/']);
	expect(feeds[0]!.news).toHaveLength(1);
	for (const each of feeds) expect(parseFeed(atomFeed(each, absolute)).items).toHaveLength(each.news.length);
});
