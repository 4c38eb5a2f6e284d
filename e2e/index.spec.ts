import { data, expect, file, test } from './site.ts';

/** Every address that the A–Z index must hold, taken from the published data. */
const addresses = ['claims.json', 'actors.json', 'events.json', 'terms.json'].flatMap((name) =>
	data<{ url: string }>(name).map(({ url }) => new URL(url).pathname + new URL(url).hash),
);

test('the index from A to Z lists every claim, actor, event and term', () => {
	const html = file('search/index.html');
	const listed = new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((address) => !listed.has(address))).toEqual([]);
});

test('every source has its line on the page of all sources', () => {
	const html = file('sources/index.html');
	const missing = data<{ id: string }>('sources.json').filter(({ id }) => !html.includes(`id="${id}"`));
	expect(missing).toEqual([]);
});
