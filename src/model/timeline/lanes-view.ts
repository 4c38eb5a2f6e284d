import { dayOfMonth } from '../date/read.ts';
import type { Event } from '../dossier.ts';
import { monthName } from '../date/words.ts';
import { widthOf } from '../lettering.ts';
import { drawDays, LANES, type DayMark, type Lane } from './lanes.ts';

/** The events of some days. */
interface Range {
	events: readonly Event[];
	/** `2024-01-15` */
	first: string;
	last: string;
	/** What each lane is called in the drawing, in the order of the lanes. */
	names: ReadonlyMap<Lane, string>;
}

/** A drawing of lanes: paths and places in its own units. */
export interface LanesView {
	name: 'wide' | 'tall';
	/** The view box of the SVG. */
	box: string;
	lanes: { lane: Lane; name: string; path: string; x: number; y: number }[];
	days: { day: string; path: string; x: number; y: number }[];
	/** Marks with the middle of each. */
	marks: (DayMark & { x: number; y: number })[];
}

/** Size of a mark, in units of the drawing; with a little air around it. */
export const MARK = 21;
const AIR = 3;
/** Size of the lettering, as `lanes.css` sets it, and the height of a row of it. */
const TYPE = 12;
const ROW = 18;
/** How far the name of a lane stands from its line. */
const INDENT = 5;

/**
 * The drawing with the time along one axis.
 * @param range events, and the first and last day
 * @param day units that a day takes up, and one on which nothing happened
 * @param head room for the names
 */
function lay(range: Range, day: { full: number; empty: number }, head: number) {
	const { days, marks, rows } = drawDays(range.events, range.first, range.last, (MARK + AIR) / day.full);
	const starts: Record<Lane, number> = {};
	let thickness = head;
	for (const lane of LANES) {
		starts[lane] = thickness;
		thickness += rows[lane]! * (MARK + AIR) + 14;
	}
	const across = ({ lane, row }: { lane: Lane; row: number }): number =>
		starts[lane]! + 7 + row * (MARK + AIR) + (MARK + AIR) / 2;
	const lengths = days.map((_, n) => (marks.some(({ at }) => Math.floor(at) === n) ? day.full : day.empty));
	const begins = lengths.map((_, n) => lengths.slice(0, n).reduce((sum, length) => sum + length, 0));
	const along = (at: number): number =>
		Math.round(begins[Math.floor(at)]! + (at % 1) * lengths[Math.floor(at)]!);
	return {
		days,
		marks,
		starts,
		across,
		along,
		begins,
		lengths,
		thickness,
		length: begins.at(-1)! + lengths.at(-1)!,
	};
}

/** Room that the name of a lane takes up, with a space behind it. */
const roomOf = (name: string): number => Math.ceil((widthOf(name, { bold: true }) + 0.5) * TYPE);

/** The least room for the names of the lanes where they stand below each other. */
const LEAST = 92;

/** The days from left to right. */
export function layWide(range: Range): LanesView {
	const margin = Math.max(LEAST, ...[...range.names.values()].map(roomOf));
	const { days, marks, starts, across, along, begins, lengths, thickness, length } = lay(
		range,
		{ full: 76, empty: 76 },
		30,
	);
	const right = margin + length;
	return {
		name: 'wide',
		box: `0 0 ${right} ${thickness}`,
		lanes: [...range.names].map(([lane, name]) => {
			const y = starts[lane]!;
			return { lane, name, path: `M0 ${y}H${right}`, x: 0, y: y + 23 };
		}),
		days: days.map((date, n) => {
			const left = margin + begins[n]!;
			const day = `${dayOfMonth(date)} ${monthName(date).slice(0, 3)}`;
			return { day, path: `M${left} 12V${thickness}`, x: left + lengths[n]! / 2, y: 20 };
		}),
		marks: marks.map((mark) => ({ ...mark, x: margin + along(mark.at), y: across(mark) })),
	};
}

/** The name of a lane above its line: where the line runs, and where the next name may begin. */
interface Head {
	lane: Lane;
	name: string;
	x: number;
	end: number;
	/** From 0, the topmost. */
	row: number;
}

/** The names beside each other; one that would touch another stands a row lower. */
function headsOf(names: Range['names'], starts: Record<Lane, number>): Head[] {
	const taken: number[] = [];
	return [...names].map(([lane, name]) => {
		const x = starts[lane]!;
		const free = taken.findIndex((end) => end <= x);
		const row = free === -1 ? taken.length : free;
		const end = x + INDENT + roomOf(name);
		taken[row] = end;
		return { lane, name, x, end, row };
	});
}

/** The days from top to bottom, those without events short; above them the names of the lanes, in as many rows as they need. */
export function layTall(range: Range): LanesView {
	const { days, marks, starts, across, along, begins, thickness, length } = lay(
		range,
		{ full: 104, empty: 30 },
		26,
	);
	const heads = headsOf(range.names, starts);
	/** Where the letters of a row stand. */
	const lineOf = (row: number): number => 20 + ROW * row;
	const margin = lineOf(Math.max(...heads.map(({ row }) => row))) + 8;
	const bottom = margin + length;
	const right = Math.max(thickness, ...heads.map(({ end }) => end));
	return {
		name: 'tall',
		box: `0 0 ${right} ${bottom}`,
		lanes: heads.map(({ lane, name, x, row }) => {
			// The line begins below every name that reaches over it.
			const over = heads.filter((head) => head.x <= x && x < head.end).map((head) => head.row);
			const path = `M${x} ${lineOf(Math.max(...over)) + 10}V${bottom}`;
			return { lane, name, path, x: x + INDENT, y: lineOf(row) };
		}),
		days: days.map((date, n) => {
			const top = margin + begins[n]!;
			return { day: String(dayOfMonth(date)), path: `M0 ${top}H${right}`, x: 0, y: top + 16 };
		}),
		marks: marks.map((mark) => ({ ...mark, x: across(mark), y: margin + along(mark.at) })),
	};
}
