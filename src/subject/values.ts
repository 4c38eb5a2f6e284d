import { z } from 'astro/zod';
import { ID_PATTERN } from '../id.ts';

/** The id of a side, a part or a place. */
export const idSchema = z
	.string()
	.regex(ID_PATTERN, 'expected an id: lower-case words joined by single hyphens');

/** The first day of a year or month, and a day itself. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** A date that the calendar has. @param pattern how exactly it may be written @param expected the same in words */
export const dateSchema = (pattern: RegExp, expected: string) =>
	z.string().refine((date) => pattern.test(date) && z.iso.date().safeParse(firstDay(date)).success, {
		error: `expected ${expected}`,
		abort: true,
	});

/** A rectangle in degrees (WGS 84). It has an area, so that something can be drawn on it. */
const rectangleShape = {
	west: z.number().min(-180).max(180),
	east: z.number().min(-180).max(180),
	south: z.number().min(-90).max(90),
	north: z.number().min(-90).max(90),
};
/** Whether a rectangle is wider and higher than nothing. */
const hasArea = ({ west, east, south, north }: Record<keyof typeof rectangleShape, number>): boolean =>
	west < east && south < north;
const AREA = { error: 'expected west below east and south below north' };
export const rectangleSchema = z.strictObject(rectangleShape).refine(hasArea, AREA);

/** Whether a point, longitude and latitude, lies in a rectangle or on its edge. */
export const isWithin = (
	{ west, east, south, north }: z.output<typeof rectangleSchema>,
	[longitude, latitude]: readonly [number, number],
): boolean => west <= longitude && longitude <= east && south <= latitude && latitude <= north;
