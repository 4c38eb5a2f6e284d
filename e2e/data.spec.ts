import { createRequire } from 'node:module';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { tested } from '../.config/address.ts';
import { data, expect, file, pages, test } from './site.ts';

/** What leaves the site as files, read by the programs of others: a JSON Schema validator, a CSL processor, a CSV reader. */

/** Its types do not fit an import from a module. */
const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => Ajv2020;

const SITE = tested.origin + tested.base;
/** Every data file with a schema, as the page about the site offers them. */
const FILES = [...file('about/index.html').matchAll(/href="[^"]*\/data\/schema\/([^"]+)"/g)].map(
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

interface CslItem {
	id: string;
	type: string;
	title: string;
	publisher?: string;
	'container-title'?: string;
	issued?: { 'date-parts': [number[]] };
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
		template: 'apa',
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
