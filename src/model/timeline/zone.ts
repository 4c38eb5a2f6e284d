import { subject } from '../../subject.ts';

/**
 * The clock of a time zone.
 * @param zone a name of the IANA time zone database
 * @returns a function from a moment, in milliseconds since 1970 (UTC), to what the clock shows then, as the milliseconds
 * at which UTC shows the same
 */
export function clockOf(zone: string): (moment: number) => number {
	const format = new Intl.DateTimeFormat('en', {
		...{ timeZone: zone, calendar: 'iso8601', hourCycle: 'h23' },
		...{ year: 'numeric', month: 'numeric', day: 'numeric' },
		...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
	});
	return (moment) => {
		const shown = Object.fromEntries(
			format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
		);
		const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
		return Date.UTC(year, month - 1, day, hour, minute, second);
	};
}

/** What the clock of the story shows at a moment. */
export const onClock = clockOf(subject.clock.zone);
