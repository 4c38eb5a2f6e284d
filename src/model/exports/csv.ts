import type { Dossier } from '../dossier.ts';
import { eventWhenText } from '../date/event-date.ts';
import { tollFigures } from '../toll/count.ts';

/** Tells Excel that the file is UTF-8; without it, Excel reads the code page of its own country. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet would begin a formula (OWASP, “CSV Injection”): at the start of a cell or, where the semicolon parts
 * cells, as in many languages, behind one.
 */
const FORMULA = /(^|;)(?=[=+\-@\t\r\n＝＋－＠])/g;

/**
 * One field after RFC 4180: quoted if it holds a comma, a quotation mark or a line break. What a spreadsheet would calculate
 * stays a text by an apostrophe before it (decision 0047).
 */
const field = (value: string): string => {
	const text = value.replace(FORMULA, "$1'");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of text as CSV that Excel opens right (RFC 4180: comma, CRLF, a header line; UTF-8 with byte order mark). */
export const csv = (rows: readonly (readonly string[])[]): string =>
	BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** `/data/claims.csv`: one claim a line; sources as a list of ids with spaces between them. */
export const claimsCsv = (dossier: Dossier, absolute: (path: string) => string): string =>
	csv([
		['id', 'text', 'status', 'asOf', 'author', 'sources', 'url'],
		...dossier.claims.map((claim) => [
			claim.id,
			claim.text,
			claim.status,
			claim.asOf,
			claim.author?.name ?? '',
			claim.citations.map(({ source }) => source.id).join(' '),
			absolute(claim.path),
		]),
	]);

/** `/data/events.csv`: one event a line; every count of the dead and injured in words, with semicolons between them. */
export const eventsCsv = (dossier: Dossier, absolute: (path: string) => string): string =>
	csv([
		['id', 'date', 'dateInWords', 'name', 'kind', 'place', 'tolls', 'claims', 'url'],
		...dossier.events.map((event) => [
			event.id,
			event.date,
			eventWhenText(event),
			event.name,
			event.kind,
			event.place?.name ?? '',
			event.tolls.map((toll) => `${tollFigures(toll)} (${toll.countedBy.name}, ${toll.asOf})`).join('; '),
			event.claims.map(({ id }) => id).join(' '),
			absolute(event.path),
		]),
	]);
