import { dayOfMonth } from '../date/read.ts';
import type { Event } from '../dossier.ts';
import { monthName } from '../date/words.ts';
import { drawDays, LANES, type DayMark, type Lane } from './lanes.ts';

/** The events of some days. */
interface Range {
	events: readonly Event[];
	/** `2024-01-15` */
	first: string;
	last: string;
}

/** A drawing of lanes: paths and places in its own units. */
export interface LanesView {
	name: 'wide' | 'tall';
	/** The view box of the SVG. */
	box: string;
	lanes: { lane: Lane; path: string; x: number; y: number }[];
	days: { day: string; path: string; x: number; y: number }[];
	/** Marks with the middle of each. */
	marks: (DayMark & { x: number; y: number })[];
}

/** Size of a mark, in units of the drawing; with a little air around it. */
export const MARK = 21;
const AIR = 3;

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
/** Room for the names of lanes or days at the beginning of the axis of time. */
const MARGIN = { wide: 92, tall: 46 };

/** The days from left to right. */
export function layWide(range: Range): LanesView {
	const { days, marks, starts, across, along, begins, lengths, thickness, length } = lay(
		range,
		{ full: 76, empty: 76 },
		30,
	);
	const right = MARGIN.wide + length;
	return {
		name: 'wide',
		box: `0 0 ${right} ${thickness}`,
		lanes: LANES.map((lane) => ({ lane, path: `M0 ${starts[lane]}H${right}`, x: 0, y: starts[lane]! + 23 })),
		days: days.map((date, n) => {
			const left = MARGIN.wide + begins[n]!;
			const day = `${dayOfMonth(date)} ${monthName(date).slice(0, 3)}`;
			return { day, path: `M${left} 12V${thickness}`, x: left + lengths[n]! / 2, y: 20 };
		}),
		marks: marks.map((mark) => ({ ...mark, x: MARGIN.wide + along(mark.at), y: across(mark) })),
	};
}

/** The days from top to bottom, those without events short; the names of the lanes in two rows, for want of room. */
export function layTall(range: Range): LanesView {
	const { days, marks, starts, across, along, begins, thickness, length } = lay(
		range,
		{ full: 104, empty: 30 },
		26,
	);
	const bottom = MARGIN.tall + length;
	return {
		name: 'tall',
		box: `0 0 ${thickness} ${bottom}`,
		lanes: LANES.map((lane, n) => {
			const x = starts[lane]!;
			return { lane, path: `M${x} 30V${bottom}`, x: x + 5, y: n % 2 === 0 ? 20 : 38 };
		}),
		days: days.map((date, n) => {
			const top = MARGIN.tall + begins[n]!;
			return { day: String(dayOfMonth(date)), path: `M0 ${top}H${thickness}`, x: 0, y: top + 16 };
		}),
		marks: marks.map((mark) => ({ ...mark, x: across(mark), y: MARGIN.tall + along(mark.at) })),
	};
}
