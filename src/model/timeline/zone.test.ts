import { expect, it } from 'vitest';
import { readDate } from '../date/read.ts';
import { clockOf } from './zone.ts';

const shown = (zone: string, moment: string): string =>
	new Date(clockOf(zone)(readDate(moment).min)).toISOString().slice(0, 16);

it.each([
	['Asia/Karachi', '2024-01-15T20:30:00Z', '2024-01-16T01:30'],
	['Asia/Kathmandu', '2024-01-15T00:00:00Z', '2024-01-15T05:45'],
	['America/New_York', '2024-01-15T00:00:00Z', '2024-01-14T19:00'],
	// Summer time: the same zone, another distance from UTC.
	['America/New_York', '2024-07-15T00:00:00Z', '2024-07-14T20:00'],
])('shows in %s for %s the hour %s', (zone, moment, hour) => {
	expect(shown(zone, moment)).toBe(hour);
});
