import { inEntry, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { GONE } from '../edit.ts';

const DATES = ['day', 'event date'] as const;

/** The newest day that content may tell of lies long before. */
const FAR = '2042-01-01';
/** A day long before all that the story tells. */
const OLD = '0024-01-16';

/** Another writing of a date: nothing for one that has no day. */
const rewritten = (name: string, write: (year: string, month: string, day: string) => string): Kind =>
	inField(`date: ${name}`, DATES, (date) => {
		const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
		const written = parts && write(parts[1]!, parts[2]!, parts[3]!);
		return written === date ? undefined : (written ?? undefined);
	});

/** A date on one side of another in the same entry. */
const later = (date: string): string => `${Number(date.slice(0, 4)) + 1}-06-01`;
const earlier = (date: string): string => `${Number(date.slice(0, 4)) - 30}-06-01`;

/** Dates that do not exist, are written in another way, or do not agree with those beside them. */
export const DATES_WRONG: readonly Kind[] = [
	inField('date: no such day', DATES, (date) => `${date.slice(0, 4)}-02-30`),
	inField('date: no such month', DATES, (date) => `${date.slice(0, 4)}-13-01`),
	inField('date: month nought', DATES, (date) => `${date.slice(0, 4)}-00`),
	inField('date: far ahead', DATES, () => FAR),
	inField('date: year of the first century', DATES, () => OLD),
	inField('date: year with five digits', DATES, (date) => `2${date}`),
	inField('date: year with two digits', DATES, (date) => date.slice(2)),
	inField('date: word', DATES, (_date, { random }) =>
		random.pick(['yesterday', 'today', 'unknown', 'n.d.', 'spring 2024']),
	),
	inField('date: empty', DATES, () => ''),
	inField('date: digits of another script', DATES, (date) =>
		date.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
	),
	inField('date: doubt in a plain date', 'day', (date) => `${date}~`),
	inField('date: interval in a plain date', 'day', (date) => `${date}/${date}`),
	inField('date: hour in a plain date', 'day', (date) =>
		date.length === 10 ? `${date}T10:00:00+05:00` : undefined,
	),
	inField('date: interval the other way round', 'event date', (date) =>
		date.includes('/') ? date.split('/').toReversed().join('/') : undefined,
	),
	inField('date: interval without an end', 'event date', (date) => `${date.slice(0, 10)}/..`),
	inField('date: season', 'event date', (date) => `${date.slice(0, 4)}-21`),
	inField('moment: without its offset', ['moment', 'event date'], (date) =>
		date.includes('T') ? date.slice(0, 19) : undefined,
	),
	inField('moment: offset that no clock has', ['moment', 'event date'], (date) =>
		date.includes('T') ? `${date.slice(0, 19)}+25:00` : undefined,
	),
	inField('moment: hour that no clock has', ['moment', 'event date'], (date) =>
		date.includes('T') ? date.replace(/T\d\d/, 'T25') : undefined,
	),
	inField('moment: offset that the country of the clock has not', 'event date', (date) =>
		date.includes('T') ? `${date.slice(0, 19)}-08:00` : undefined,
	),
	rewritten('written with strokes', (year, month, day) => `${day}/${month}/${year}`),
	rewritten('written with points', (year, month, day) => `${day}.${month}.${year}`),
	rewritten(
		'written in words',
		(year, month, day) =>
			`${Number(day)} ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][Number(month) - 1]} ${year}`,
	),
	rewritten('day before month', (year, month, day) =>
		Number(day) > 12 ? `${year}-${day}-${month}` : `${day}-${month}-${year}`,
	),
	rewritten('without noughts', (year, month, day) => `${year}-${Number(month)}-${Number(day)}`),
	rewritten('with long dashes', (year, month, day) => `${year}–${month}–${day}`),
	rewritten('with a space', (year, month, day) => `${year}-${month}-${day} `),

	inEntry('order of dates: issued after it was read', 'sources', ({ accessed }) => ({
		set: [[['issued'], later(accessed)]],
		fields: ['accessed'],
	})),
	inEntry('order of dates: read before it was issued', 'sources', ({ issued }) =>
		issued ? { set: [[['accessed'], earlier(issued)]], fields: ['issued'] } : undefined,
	),
	inEntry('order of dates: read ahead', 'sources', () => [[['accessed'], FAR]]),
	inEntry(
		'order of dates: claim as of long before its newest source',
		'claims',
		({ citations }, { story }) => {
			const newest = citations
				.map(({ source }) => story.corpus.sources.find(({ id }) => id === source)?.data.issued ?? '')
				.toSorted()
				.at(-1);
			return newest?.startsWith('20')
				? { set: [[['asOf'], `${Number(newest.slice(0, 4)) - 40}`]], fields: ['positions', 'overtakenBy'] }
				: undefined;
		},
	),
	inEntry(
		'order of dates: claim as of long after its newest source',
		'claims',
		({ citations, positions, overtakenBy }, { story }) => {
			const issued = citations.map(
				({ source }) => story.corpus.sources.find(({ id }) => id === source)?.data.issued,
			);
			return !positions && !overtakenBy && issued.every((date) => date !== undefined && date < '2024')
				? [[['asOf'], '2026-06-01']]
				: undefined;
		},
	),
	inEntry('order of dates: overtaken before it was said', 'claims', ({ overtakenBy, asOf }) =>
		overtakenBy ? { set: [[['overtakenBy', 'on'], earlier(asOf)]], fields: ['asOf'] } : undefined,
	),
	inEntry('order of dates: position after the claim', 'claims', ({ positions, asOf }) =>
		positions ? { set: [[['positions', 0, 'asOf'], later(asOf)]], fields: ['asOf'] } : undefined,
	),
	inEntry('order of dates: reviewed before it could be', 'claims', ({ review }) =>
		review ? [[['review', 'on'], '1990-01-01']] : undefined,
	),
	inEntry('order of dates: reviewed ahead', 'claims', ({ review }) =>
		review ? [[['review', 'on'], FAR]] : undefined,
	),
	inEntry('order of dates: counted before the event', 'events', ({ tolls, date }) =>
		tolls?.[0] ? { set: [[['tolls', 0, 'asOf'], earlier(date)]], fields: ['date'] } : undefined,
	),
	inEntry('order of dates: known before the event', 'events', ({ knownBy }) =>
		knownBy ? { set: [[['knownBy'], '2001-01-01T10:00:00+05:00']], fields: ['date'] } : undefined,
	),
	inEntry('order of dates: known a year after the event', 'events', ({ knownBy, date }) =>
		knownBy ? { set: [[['knownBy'], `${later(date)}T10:00:00+05:00`]], fields: ['date'] } : undefined,
	),
	inEntry('order of dates: event with an hour and known by', 'events', ({ date, clock }) =>
		date.includes('T') && clock ? { set: [[['knownBy'], date]], fields: ['date'] } : undefined,
	),
	inEntry('order of dates: hour without a clock', 'events', ({ clock }) =>
		clock ? { set: [[['clock'], GONE]], fields: ['date', 'knownBy'] } : undefined,
	),
	inEntry('order of dates: clock without an hour', 'events', ({ date, clock, knownBy }) =>
		date.includes('T') || clock || knownBy ? undefined : [[['clock'], 'Pakistan']],
	),
	inEntry('order of dates: hour meant, without one', 'events', ({ date, hour }) =>
		date.includes('T') || hour ? undefined : { set: [[['hour'], 'about']], fields: ['date'] },
	),
	inEntry('order of dates: tie ends before it begins', 'relations', ({ span }) =>
		span?.from && span.to ? [[['span'], { from: later(span.to), to: span.from }]] : undefined,
	),
	inEntry('order of dates: tie begins after the evidence', 'relations', ({ asOf, span }) =>
		span?.to ? undefined : { set: [[['span'], { from: later(asOf) }]], fields: ['asOf'] },
	),
	inEntry('order of dates: ended before it began', 'actors', ({ began }) =>
		began ? { set: [[['ended'], earlier(began)]], fields: ['began'] } : undefined,
	),
	inEntry('order of dates: began after the evidence', 'actors', ({ asOf, ended }) =>
		ended ? undefined : { set: [[['began'], later(asOf)]], fields: ['asOf'] },
	),
	inEntry('order of dates: renamed before it began', 'actors', ({ renamed, began }) =>
		renamed?.[0] && began ? { set: [[['renamed', 0, 'on'], earlier(began)]], fields: ['began'] } : undefined,
	),
	inEntry('order of dates: listed after the evidence', 'actors', ({ lists, asOf }) =>
		lists?.[0] ? { set: [[['lists', 0, 'since'], later(asOf)]], fields: ['asOf'] } : undefined,
	),
	inEntry('order of dates: reviewed before the evidence', 'background', ({ asOf }) => ({
		set: [[['reviewed'], earlier(asOf)]],
		fields: ['asOf'],
	})),
	inEntry('order of dates: reviewed ahead, page', 'background', () => [[['reviewed'], FAR]]),
	inEntry('order of dates: reviewed before the evidence, tension', 'tensions', ({ asOf }) => ({
		set: [[['reviewed'], earlier(asOf)]],
		fields: ['asOf'],
	})),
	inEntry('order of dates: account after the table', 'disputes', ({ accounts, asOf }) => {
		const [column] = Object.keys(accounts);
		return column === undefined
			? undefined
			: { set: [[['accounts', column, 0, 'asOf'], later(asOf)]], fields: ['asOf'] };
	}),
	inEntry('order of dates: verdict ahead', 'statements', () => [[['on'], FAR]]),
	inEntry('order of dates: verdict long before the document', 'statements', () => [[['on'], '1950-01-01']]),
	inEntry('order of dates: correction ahead', 'corrections', () => [[['date'], FAR]]),
	inEntry('order of dates: correction before the story', 'corrections', () => [[['date'], '1999-01-01']]),
	inEntry('order of dates: event ahead of all reading', 'events', ({ tolls }) =>
		tolls ? undefined : [[['date'], '2031']],
	),
];
