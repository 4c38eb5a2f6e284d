import { z } from 'astro/zod';
import { dateSchema, idSchema } from './values.ts';

/** A day as it stands in ISO 8601: `2024-01-15`. */
const isoDay = dateSchema(/^\d{4}-\d{2}-\d{2}$/, 'a day that exists, such as "2024-01-15"');

/** Whether the time zone database of the runtime knows a zone. */
function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** Ids that stand beside those of the sides: columns of a who-says-what table, lanes of the timeline, no side. */
const RESERVED = ['none', 'group', 'groups', 'people', 'others'];

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** A text that stands on pages of the site. */
const textSchema = z.string().min(5);

const textsSchema = z.strictObject({
	/** What the picture of a page shows where a link to it is shared. */
	card: textSchema,
	/** What the lists of chapters, events and disputed matters hold. */
	background: textSchema,
	timeline: textSchema,
	disputed: textSchema,
	/** How the sources were read. */
	sources: textSchema,
	/** On the page that says how the site was made. */
	about: z.strictObject({
		/** What it explains. */
		what: textSchema,
		/** How sources and claims were checked; {when} stands for the days on which sources were read. */
		checked: textSchema,
		/** What was not done. */
		undone: textSchema,
	}),
});

/** The text that the site began from, whose statements are followed one by one in `statements/`. */
const originSchema = z.strictObject({
	/** On the front page: what it was. */
	home: textSchema,
	/** On the page that says how the site was made, up to the words “checks sentence by sentence”. */
	about: textSchema,
	/** On the page of its statements: for search engines, and above the list. */
	description: textSchema,
	intro: textSchema,
});

/** The time from which the site looks back and forward. */
const momentSchema = z
	.strictObject({
		/** As it stands after “in”: “May 2020”. */
		name: z.string().min(4),
		/** A year, month or day. */
		date: dateSchema(/^\d{4}(?:-\d{2}){0,2}$/, 'a year, a month or a day that exists, such as "2024-01"'),
		/** The days that are drawn hour by hour, first and last; one of them at least is of that date. */
		days: z.strictObject({ first: isoDay, last: isoDay }).refine(({ first, last }) => first <= last, {
			error: 'expected a last day that is not before the first',
		}),
		/** Id of the part of the timeline to which it belongs. */
		part: idSchema,
	})
	.refine(
		({ date, days: { first, last } }) =>
			first.slice(0, date.length) <= date && date <= last.slice(0, date.length),
		{ path: ['days'], error: 'expected days of the date of the moment' },
	);

/** Collections that a story can do without. */
const SPARE = ['terms', 'pictures', 'statements', 'short', 'lesson'] as const;

/** `subject/subject.yaml`: what the site is about. */
export const storySchema = z
	.strictObject({
		title: z.string().min(3),
		tagline: z.string().min(10),
		/** Whose accounts are told apart, in the order of their columns and colours. The styles have four colours. */
		sides: z
			.array(z.strictObject({ id: idSchema, name: z.string().min(2) }))
			.min(2)
			.max(4)
			.refine((sides) => unique(sides.map(({ id }) => id)), { error: 'expected each id once' })
			.refine((sides) => !sides.some(({ id }) => RESERVED.includes(id)), {
				error:
					'expected none of the ids none, group, groups, people, others, which the site keeps for itself',
			}),
		/** Parties that are no side: how their column of a who-says-what table and their lane of the days are headed. */
		groups: z.strictObject({ name: z.string().min(3), lane: z.string().min(3).max(12) }),
		/** The time from which the site looks back and forward. */
		moment: momentSchema,
		/** The stretches of the timeline; each begins at its date and ends where the next begins. */
		parts: z
			.array(
				z.strictObject({
					id: idSchema,
					name: z.string().min(2),
					from: dateSchema(/^\d{4}(?:-\d{2})?$/, 'a year or a month that exists, such as "2024-01"'),
				}),
			)
			.min(1)
			.refine((parts) => unique(parts.map(({ id }) => id)), { error: 'expected each id once' })
			.refine((parts) => parts.every(({ from }, n) => n === 0 || parts[n - 1]!.from < from), {
				error: 'expected dates that grow from part to part',
			}),
		/** The clock by which the days are drawn. */
		clock: z.strictObject({
			zone: z
				.string()
				.refine(isZone, { error: 'expected a zone of the IANA database, such as "Europe/Lisbon"' }),
			/** As it stands after “on”: “the islands’ clock”. */
			name: z.string().min(4),
		}),
		texts: textsSchema,
		origin: originSchema.optional(),
		/** Whether readers may keep a copy in their browser. `false` takes back the copies that they have. */
		offline: z.boolean().default(true),
		/** Collections of the content that this story has none of; any other that is empty is a mistake. */
		without: z.array(z.enum(SPARE)).default([]),
	})
	.refine(({ origin, without }) => (origin === undefined) === without.includes('statements'), {
		path: ['origin'],
		error: 'expected the text that the statements are of, or "statements" in "without"',
	})
	.refine(({ moment, parts }) => parts.some(({ id }) => id === moment.part), {
		path: ['moment', 'part'],
		error: 'expected the id of one of the parts',
	});
