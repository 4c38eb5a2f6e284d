import { compareDates } from '../date/order.ts';
import { daysOf, readDate } from '../date/read.ts';

/** What the order of events depends on. */
interface Ordered {
	id: string;
	date: string;
	knownBy?: string | undefined;
	/** The id of the event of the same day that came first. */
	after?: string | undefined;
}

/** An event of one day without an hour lies before the moment at which it was known; any other sorts by its date. */
function sortDate({ date, knownBy }: Ordered): string {
	const { precision, approximate, uncertain } = readDate(date);
	return knownBy && precision === 'day' && !approximate && !uncertain ? knownBy : date;
}

const compare = (a: Ordered, b: Ordered): number =>
	compareDates(sortDate(a), sortDate(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether two events may lie on the same calendar day, each by the calendar of its own place. */
export function shareDay(a: string, b: string): boolean {
	const [[from, to], [first, last]] = [daysOf(a), daysOf(b)];
	return from <= last && first <= to;
}

/**
 * Events by date; one that names another in `after` stands behind it, however vague its own hour is. Among those that
 * nothing holds back the order by date stays.
 * @throws if `after` forms a circle or names no event of the list, which the rule `event-order` reports first
 */
export function orderEvents<Event extends Ordered>(events: readonly Event[]): Event[] {
	const waiting = [...events].sort(compare);
	const placed = new Set<string>();
	const ordered: Event[] = [];
	while (waiting.length > 0) {
		const next = waiting.findIndex(({ after }) => after === undefined || placed.has(after));
		if (next === -1)
			throw new Error(`"after" of ${waiting[0]!.id} names no event that comes first; run the content check`);
		const [event] = waiting.splice(next, 1);
		placed.add(event!.id);
		ordered.push(event!);
	}
	return ordered;
}
