#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3, htmlparser2 12.0.0; Node 20 or newer.
# Guess: an entry of an Atom feed that has `published` and `updated` is read as published on the first, and its link is that of `rel="alternate"`,
#  in whatever order the links stand.
# Instead: both libraries give the day of the last correction as that of publication (`published`, `pubDate`), and the first link, though it is a
#  source (`rel="related"`), or the feed's own address (`rel="self"`) for the whole feed. An entry of a JSON Feed keeps its day.
# Who meets it: whoever corrects old articles and names sources in the feed; a reader gets January's news as new, with a link to another site.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @extractus/feed-extractor@8.0.3 htmlparser2@12.0.0 >>npm.log
cat >entry.mjs <<'JS'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from 'htmlparser2';
const [published, updated] = ['2024-01-16T00:00:00.000Z', '2024-11-30T00:00:00.000Z'];
const [page, source, self] = ['https://example.org/a/', 'https://source.example/', 'https://example.org/atom.xml'];
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:f</id><title>F</title><updated>${updated}</updated><author><name>A</name></author><link rel="self" href="${self}"/><link href="https://example.org/"/>
	<entry><id>urn:x:1</id><title>T</title><published>${published}</published><updated>${updated}</updated><link rel="related" href="${source}"/><link rel="alternate" href="${page}"/><summary>S</summary></entry></feed>`;
const json = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{ id: '1', url: page, title: 'T', content_text: 'S', date_published: published, date_modified: updated }] };
const [first, second] = [extractFromXml(atom), parseFeed(atom, { xmlMode: true })];
const read = [
	[first.entries[0].published, first.entries[0].link, first.link],
	[new Date(second.items[0].pubDate).toISOString(), second.items[0].link, second.link],
];
const kept = extractFromJson(json).entries[0].published;
console.log(`${read.map((each) => each.join(' ')).join('\n')}\nJSON Feed: ${kept}`);
if (read.some((each) => each.join() !== [updated, source, self].join()) || kept !== published) process.exit(1);
JS
node entry.mjs
