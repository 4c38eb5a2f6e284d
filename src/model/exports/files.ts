import { bibtex } from '../cite/bibtex.ts';
import { ris } from '../cite/ris.ts';
import type { Dossier } from '../dossier.ts';
import { cslItem } from './csl.ts';
import { claimsCsv, eventsCsv } from './csv.ts';
import { EXPORTS } from './exports.ts';

/** A file below `/data/`, as the page of the data describes it. */
export interface DataFile {
	name: string;
	/** What it holds, in a sentence. */
	title: string;
	/** Its media type. */
	type: string;
	/** What says how it is written: the words for it, and its address if it is not a schema of ours. */
	format: { words: string; address?: string };
	/** Whether it has a JSON Schema of its own. */
	hasSchema: boolean;
	/** The whole file. @throws if it does not fit its schema, which must not drift apart from it */
	text: (dossier: Dossier, absolute: (path: string) => string) => string;
	/** The shortest entry of it, as its readers see it. */
	example: (dossier: Dossier, absolute: (path: string) => string) => string;
}

type Absolute = (path: string) => string;

const shortest = (texts: readonly string[]): string =>
	texts.reduce((best, text) => (text.length < best.length ? text : best), texts[0] ?? '');

/** The items of a file, wherever its format has them. */
const itemsOf = (made: unknown): unknown[] => {
	if (Array.isArray(made)) return made;
	const { items, features } = made as { items?: unknown[]; features?: unknown[] };
	return items ?? features ?? [];
};

const JSON_FILES: DataFile[] = EXPORTS.map(({ name, title, schema, make }) => ({
	...{ name, title },
	type: name.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
	format: name.endsWith('.geojson')
		? { words: 'GeoJSON, RFC 7946', address: 'https://www.rfc-editor.org/rfc/rfc7946' }
		: name.startsWith('sources')
			? { words: 'CSL-JSON 1.0.2', address: 'https://docs.citationstyles.org/en/stable/specification.html' }
			: { words: 'JSON' },
	hasSchema: true,
	text: (dossier: Dossier, absolute: Absolute) => JSON.stringify(schema.parse(make(dossier, absolute))),
	example: (dossier: Dossier, absolute: Absolute) =>
		shortest(
			itemsOf(schema.parse(make(dossier, absolute))).map((item) => JSON.stringify(item, undefined, 2)),
		),
}));

const table = (
	name: string,
	title: string,
	make: (dossier: Dossier, absolute: Absolute) => string,
): DataFile => ({
	...{ name, title, type: 'text/csv', text: make, hasSchema: false },
	format: {
		words: 'CSV, RFC 4180, a header in its first line',
		address: 'https://www.rfc-editor.org/rfc/rfc4180',
	},
	example: (dossier, absolute) => {
		const [head = '', ...rows] = make(dossier, absolute).replace('\uFEFF', '').trim().split('\r\n');
		return [head, shortest(rows)].join('\n');
	},
});

/** Every file below `/data/`, schemas aside. */
export const DATA_FILES: readonly DataFile[] = [
	...JSON_FILES,
	table('claims.csv', 'Every claim as a table: a claim a line, its sources by their ids', claimsCsv),
	table(
		'events.csv',
		'Every event as a table: an event a line, every count of the dead and injured',
		eventsCsv,
	),
	{
		name: 'sources.bib',
		title: 'Every source as BibTeX, with the fields of BibLaTeX, for LaTeX and reference managers',
		type: 'application/x-bibtex',
		format: { words: 'BibLaTeX', address: 'https://ctan.org/pkg/biblatex' },
		hasSchema: false,
		text: ({ sources }) => bibtex(sources.map(cslItem)),
		example: ({ sources }) => shortest(sources.map((source) => bibtex([cslItem(source)]))).trim(),
	},
	{
		name: 'sources.ris',
		title: 'Every source as RIS, for EndNote, Zotero and Mendeley',
		type: 'application/x-research-info-systems',
		format: { words: 'RIS, a tag and a value a line, UTF-8' },
		hasSchema: false,
		text: ({ sources }) => ris(sources.map(cslItem)),
		example: ({ sources }) =>
			shortest(sources.map((source) => ris([cslItem(source)])))
				.replaceAll('\r\n', '\n')
				.trim(),
	},
];
