import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseRis } from 'astrocite-ris';
import { parse } from 'csv-parse/sync';
import { tested } from '../.config/address.ts';
import { data, expect, file, pages, slips, test } from './site.ts';

/** What leaves the site as files, read by the programs of others: a JSON Schema validator, a CSL processor, a CSV reader. */

/** Its types do not fit an import from a module. */
const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => Ajv2020;

const SITE = tested.origin + tested.base;
/** Every data file with a schema, as the page of the data offers them. */
const FILES = [...file('data/index.html').matchAll(/href="[^"]*\/data\/schema\/([^"]+)"/g)].map(
	([, name]) => name!,
);
const json = (path: string): unknown => JSON.parse(file(path));

test('every data file fits its published schema, formats too, and has a version', () => {
	expect(FILES).toEqual(
		expect.arrayContaining(['claims.json', 'sources.json', 'sources.csl.json', 'places.geojson']),
	);
	const problems: string[] = [];
	for (const name of FILES) {
		const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
		const validate = ajv.compile(json(`data/schema/${name}`) as object);
		const parsed = json(`data/${name}`);
		if (!validate(parsed))
			problems.push(
				...validate.errors!.map(({ instancePath, message }) => `${name}${instancePath}: ${message}`),
			);
		if (!Array.isArray(parsed)) {
			if ((parsed as { version: number }).version !== 2) problems.push(`${name}: not version 2`);
			if (data(name).length === 0) problems.push(`${name}: holds nothing`);
		}
	}
	expect(problems).toEqual([]);
});

/** Every text below a value, with the keys that lead to it. */
function* texts(value: unknown, at = ''): Generator<[string, string]> {
	if (typeof value === 'string') yield [at, value];
	else if (typeof value === 'object' && value !== null)
		for (const [key, each] of Object.entries(value)) yield* texts(each, `${at}/${key}`);
}

test('every address in the data is whole, and one of this site leads to a page of it', () => {
	const problems: string[] = [];
	let own = 0;
	for (const name of FILES) {
		for (const [at, text] of [...texts(json(`data/${name}`)), ...texts(json(`data/schema/${name}`))]) {
			if (/^\.{0,2}\/\S*$/.test(text)) problems.push(`${name}${at}: ${text} is no whole address`);
			if (!text.startsWith(SITE)) continue;
			own += 1;
			const path = text.slice(SITE.length).replace(/#.*/, '');
			if (!pages.includes(path) && !FILES.some((each) => path === `data/schema/${each}`))
				problems.push(`${name}${at}: ${text} is no page`);
		}
	}
	expect(problems).toEqual([]);
	expect(own).toBeGreaterThan(data('claims.json').length);
});

interface CslDate {
	'date-parts': [(number | string)[]];
}

interface CslItem {
	id: string;
	type: string;
	title: string;
	publisher?: string;
	'container-title'?: string;
	author?: { literal?: string; given?: string; family?: string }[];
	issued?: CslDate;
	accessed: CslDate;
	language: string;
	URL: string;
}

test('the bare array holds the sources as they stand in their frame, in fields that CSL knows', () => {
	const bare = json('data/sources.csl.json') as CslItem[];
	expect(bare).toEqual(data('sources.json'));
	expect(bare.length).toBe(pages.filter((page) => /^sources\/(?!from\/)./.test(page)).length);
	// citation-js drops what is no field of CSL, or has a value that its type does not allow.
	expect(new Cite(bare).data.map((item) => ({ ...item, _graph: undefined }))).toEqual(
		bare.map((item) => ({ ...item, _graph: undefined })),
	);
});

test('a CSL processor prints title, publisher, year and address of every source', () => {
	const bare = json('data/sources.csl.json') as CslItem[];
	const plain = (text: string): string =>
		text
			.replace(/[\s\u00a0]+/g, ' ')
			.replace(/[‘’'“”"«»]/g, '')
			.toLowerCase();
	const entries: unknown = new Cite(bare).format('bibliography', {
		format: 'text',
		style: 'apa',
		lang: 'en-US',
		asEntryArray: true,
	});
	const printed = new Map((entries as [string, string][]).map(([id, text]) => [id, plain(text)]));
	const problems: string[] = [];
	for (const { id, type, title, publisher, 'container-title': container, issued, URL } of bare) {
		const text = printed.get(id) ?? '';
		const lacks = (what: string, value: string): void => {
			if (!text.includes(plain(value))) problems.push(`${id} (${type}) lacks ${what} “${value}”: ${text}`);
		};
		lacks('its title', title);
		lacks('its address', URL);
		if (type !== 'legislation') lacks('its publisher', container ?? publisher ?? 'a publisher');
		if (issued) lacks('its year', String(issued['date-parts'][0][0]));
		if (/original work/.test(text)) problems.push(`${id} is printed as a new edition: ${text}`);
	}
	expect(problems).toEqual([]);
});

/** What a bibliography must not lose of a source, in whichever fields a format keeps it. */
const substance = (item: CslItem) => ({
	id: item.id,
	title: item.title,
	holders: [item['container-title'], item.publisher].filter(Boolean).sort(),
	// Neither format has organisations of its own: their names are whole, without a comma in RIS.
	authors: (item.author ?? []).map(({ literal, given, family, ...rest }) =>
		(literal ?? [given, ...Object.values(rest), family].filter(Boolean).join(' ')).replaceAll(',', ''),
	),
	// A part that is not known reads as an empty text.
	issued: item.issued?.['date-parts'][0].filter(Boolean).map(Number),
	accessed: item.accessed['date-parts'][0].map(Number),
	language: item.language,
	// A reader may write an address in another way that leads to the same.
	address: decodeURIComponent(decodeURIComponent(item.URL)),
});

for (const [name, readBack] of [
	['sources.bib', (text) => new Cite(text).data],
	['sources.ris', parseRis],
] as [string, (text: string) => unknown][])
	test(`another library reads every source in ${name} without a loss`, () => {
		const sources = json('data/sources.csl.json') as CslItem[];
		const back = readBack(file(`data/${name}`)) as CslItem[];
		const read = new Map(back.map((item) => [item.id, substance(item)]));
		expect(read.size).toBe(sources.length);
		const lost = sources.map(substance).filter((item) => !isDeepStrictEqual(item, read.get(item.id)));
		expect(lost.map(({ id }) => read.get(id))).toEqual(lost);
		// What the comparison is about is there: Persian titles, days of newspapers, organisations, names that begin small.
		const some = (fits: (item: CslItem) => unknown): void => expect(back.some(fits)).toBe(true);
		some(({ title, language }) => language === 'fa' && /[\u0600-\u06ff]/.test(title));
		some(({ title }) => title.includes('al-Adl'));
		some(({ issued }) => issued?.['date-parts'][0].length === 3);
	});

test('a claim is cited as the APA’s own style cites it', () => {
	const cites = slips.filter((path) => /^claims\/.*\/cite\/$/.test(path));
	const some = cites.filter((_, at) => at % Math.ceil(cites.length / 12) === 0);
	const text = (html: string): string =>
		html
			.replace(/<[^>]*>/g, '')
			.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&');
	const shown = some.map((path) => {
		const parts = [...file(`${path}index.html`).matchAll(/class="whole">([^]*?)<\/(?:p|pre)>/g)].map(
			([, part]) => text(part!),
		);
		const [item] = JSON.parse(parts.at(-1)!) as (CslItem & { genre: string; version: string })[];
		return {
			apa: parts[0]!.trim(),
			item: { ...item!, genre: `${item!.genre}, version ${item!.version}`, version: undefined },
		};
	});
	const official = new Map(
		new Cite(shown.map(({ item }) => item) as never).format('bibliography', {
			...{ format: 'text', style: 'apa', lang: 'en-US' },
			asEntryArray: true,
		}),
	);
	expect(shown.map(({ apa }) => apa)).toEqual(shown.map(({ item }) => official.get(item.id)!.trim()));
	expect(shown.length).toBeGreaterThan(5);
});

test('Excel opens the tables: a byte order mark, a row for each item, no cell that it would calculate', () => {
	for (const [table, items] of [
		['claims.csv', 'claims.json'],
		['events.csv', 'events.json'],
	] as const) {
		const text = file(`data/${table}`);
		expect(text.startsWith('\uFEFF'), table).toBe(true);
		expect(text.replaceAll('\r\n', ''), `${table} has a lone line break between its rows`).not.toMatch(
			/\r|\n/,
		);
		const rows = parse<Record<string, string>>(text, { bom: true, columns: true, recordDelimiter: '\r\n' });
		expect(rows.map(({ id }) => id)).toEqual(data<{ id: string }>(items).map(({ id }) => id));
		expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		for (const { url } of rows) expect(url).toMatch(new RegExp(`^${SITE}`));
	}
	const claims = parse<Record<string, string>>(file('data/claims.csv'), { bom: true, columns: true });
	const texts = data<{ text: string }>('claims.json').map(({ text }) => text);
	expect(claims.map(({ text }) => text!.replace(/^'(?=[=+\-@])/, ''))).toEqual(texts);
});

test('points of places are [longitude, latitude] of the borderland or elsewhere on Earth', () => {
	for (const { geometry } of data<{ geometry: { coordinates: [number, number] } | null }>('places.geojson')) {
		if (geometry === null) continue;
		expect(Math.abs(geometry.coordinates[0])).toBeLessThanOrEqual(180);
		expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90);
	}
});
