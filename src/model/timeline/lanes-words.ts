import { subject } from '../../subject.ts';
import { counted } from '../../file/counted.ts';
import { words } from '../date/words.ts';
import { LANES, type DayMark, type Lane } from './lanes.ts';

/** What each lane is called, in the order of the lanes. */
export const LANE_NAMES: ReadonlyMap<Lane, string> = new Map([
	...subject.sides.map(({ id, name }) => [id, name] as const),
	['groups', subject.groups.lane],
	['others', 'Others'],
]);

/** A subject has two to four sides. */
const COUNTS = ['', '', '', '', 'four', 'five', 'six'];

/** Of how many events the hour is known, and where the marks of the others stand. */
function hours(marks: readonly Pick<DayMark, 'exact'>[]): string {
	const known = marks.filter(({ exact }) => exact).length;
	if (known === marks.length) return 'The hour of each is known.';
	return `The hour of ${known || 'none'} is known; where it is not, the mark stands in the middle of the hours at which the event may have been.`;
}

/** Heading and description of the drawing of some days, for those who do not see it. */
export function lanesWords(
	marks: readonly Pick<DayMark, 'exact'>[],
	first: string,
	last: string,
): { title: string; description: string } {
	const groups = subject.groups.name.replace(/^./u, (letter) => letter.toLowerCase());
	const sides = subject.sides.map(({ name }) => name).join(', ');
	return {
		title: `The days from ${words(first)} to ${words(last)}, hour by hour`,
		description: `${counted(marks.length, 'event')} in ${COUNTS[LANES.length]} lanes: what ${sides}, ${groups} and others did. ${hours(marks)} The list beside the drawing tells the same.`,
	};
}
