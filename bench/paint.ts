import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LINK, serveSlowly } from './paint/link.ts';
import { proseOf } from './paint/prose.ts';
import { buildStarlight } from './paint/starlight.ts';
import { SLOWDOWN, visit, type Visit } from './paint/visit.ts';
import { table } from './search/table.ts';
import { optionsOf } from './usage/options.ts';

/**
 * `npm run bench:paint`: when the largest thing on the first screen is painted, on a slow phone, of the site that
 * `npm run site` built: home, the reading page of median weight, the largest, an actor and a tension, each beside a
 * blank page and beside Starlight with the same text. Rounds are interleaved; compare ratios of one run, not times of
 * two.
 *
 * Options: `--rounds 7`; `--site .cache/site`; `--also <folder>`, as often as wished: another build of this site, measured in the same run;
 * `--pages a/,b/` instead of the five. Ctrl C ends after the present round and prints what there is.
 */
const options = optionsOf(
	`npm run bench:paint [-- --rounds 7 --site .cache/site --also <folder> --pages a/,b/]; \`npm run site\` first
  --rounds  how often each page is loaded
  --site    the built site
  --also    another build, measured in the same run; as often as wished
  --pages   pages in place of the five`,
	{
		rounds: { type: 'string', default: '7' },
		site: { type: 'string', default: '.cache/site' },
		also: { type: 'string', multiple: true, default: [] },
		pages: { type: 'string' },
	},
);
const BASE = '/explainer/';
const BLANK =
	'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Blank</title><p>Blank</p></html>';

if (!existsSync(join(options.site, 'index.html'))) {
	console.error(`There is no built site in ${options.site}: run \`npm run site\` first.`);
	process.exit(1);
}

const weight = (path: string): number =>
	gzipSync(readFileSync(join(options.site, path, 'index.html')), { level: 9 }).length;
const middle = <Item>(sorted: readonly Item[]): Item => sorted[Math.floor(sorted.length / 2)]!;

const reading = ['background', 'actors', 'tensions']
	.flatMap((section) =>
		readdirSync(join(options.site, section), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => `${section}/${name}/`),
	)
	.sort((a, b) => weight(a) - weight(b) || a.localeCompare(b));

/** The pages that are measured, with what each stands for. */
function chosen(): [string, string][] {
	if (options.pages) return options.pages.split(',').map((path) => ['', path]);
	const median = middle(reading);
	const largest = reading.at(-1)!;
	const another = (section: string): string =>
		middle(reading.filter((path) => path.startsWith(section) && path !== median && path !== largest));
	return [
		['home', ''],
		['median page', median],
		['largest page', largest],
		['an actor', another('actors/')],
		['a tension', another('tensions/')],
	];
}
const pages = chosen();

const blank = mkdtempSync(join(tmpdir(), 'paint-blank-'));
mkdirSync(blank, { recursive: true });
writeFileSync(join(blank, 'index.html'), BLANK);

console.log('Starlight is built with the same texts …');
const starlight = buildStarlight(await proseOf(options.site, ['', ...reading]));
const { origins, real, close } = await serveSlowly([
	{ base: '/', folder: blank },
	{ base: BASE, folder: options.site },
	{ base: '/', folder: starlight },
	...options.also.map((folder) => ({ base: BASE, folder })),
]);
const [blankOrigin, siteOrigin, starlightOrigin, ...others] = origins;

/** Everything that one round visits. */
const addresses = [
	`${blankOrigin}/`,
	...pages.flatMap(([, path]) => [
		`${siteOrigin}${BASE}${path}`,
		`${starlightOrigin}/${path}`,
		...others.map((origin) => `${origin}${BASE}${path}`),
	]),
];
let ending = false;
let rounds = 0;
process.once('SIGINT', () => (ending = true));

const visits = new Map<string, Visit[]>(addresses.map((address) => [address, []]));
try {
	for (let round = 0; round < Number(options.rounds) && !ending; round += 1) {
		// Each round begins elsewhere, so that what comes after a pause is not always the same page.
		for (const [place] of addresses.entries()) {
			const address = addresses[(place + round * 3) % addresses.length]!;
			visits.get(address)!.push(await visit(address, real));
		}
		rounds += 1;
		console.log(`round ${rounds} of ${options.rounds}`);
	}
} finally {
	close();
}

const median = (address: string, of: keyof Visit): number =>
	middle(
		visits
			.get(address)!
			.map((one) => one[of])
			.sort((a, b) => a - b),
	);
const worst = (address: string, of: keyof Visit): number =>
	Math.max(...visits.get(address)!.map((one) => one[of]));
const floor = median(addresses[0]!, 'largest');

/** A line of the table: a page of a site beside the blank page and beside Starlight. */
function row(site: string, name: string, address: string, peer: string): string[] {
	const largest = median(address, 'largest');
	return [
		`${name} ${site}`.trim(),
		`${(median(address, 'bytes') / 1000).toFixed(1)} kB`,
		`${Math.round(largest)} ms`,
		(largest / floor).toFixed(2),
		(largest / median(peer, 'largest')).toFixed(2),
		`${Math.round(median(address, 'blocked'))} ms`,
		worst(address, 'moved').toFixed(3),
	];
}

console.log(
	`\nLargest contentful paint, median of n = ${rounds}; ${LINK.kilobits} kbit/s, ${LINK.roundTrip} ms round trip, ` +
		`${real ? 'real TCP and TLS' : 'THROTTLED BY THE BROWSER (no link without root on Linux): connecting costs nothing'}, ` +
		`processor slowed ${SLOWDOWN}×\n`,
);
console.log(
	table([
		['', 'page', 'largest paint', '÷ blank', '÷ Starlight', 'blocked', 'moved (worst)'],
		row('', 'blank page', addresses[0]!, addresses[0]!),
		...pages.flatMap(([name, path]) => {
			const peer = `${starlightOrigin}/${path}`;
			return [
				row(path, name, `${siteOrigin}${BASE}${path}`, peer),
				...others.map((origin, place) =>
					row('', `  ${options.also[place]}`, `${origin}${BASE}${path}`, peer),
				),
				row('', '  Starlight', peer, peer),
			];
		}),
	]),
);
// Children that were told to end must not keep the run open.
process.exit(0);
