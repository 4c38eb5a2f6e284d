import type { Dossier } from '../dossier.ts';
import { eventWhenText } from '../event-date.ts';
import { tollFigures } from '../toll.ts';

/** One field after RFC 4180: quoted if it holds a comma, a quotation mark or a line break. */
const field = (value: string): string =>
	/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Rows of text as CSV (RFC 4180: comma, CRLF, a header line). */
export const csv = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

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
