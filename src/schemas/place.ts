import { z } from 'astro/zod';
import { own, ref, written } from './field.ts';
import { nameSchema, SAY } from './name.ts';

const countrySchema = written(
	'two capitals (ISO 3166-1)',
	z.string().regex(/^[A-Z]{2}$/, 'expected two capitals (ISO 3166-1), such as "IR"'),
);

/** Kilometres from least to most. */
const kilometresSchema = written(
	'`[least, most]` in kilometres',
	z
		.tuple([z.number().min(0).max(500), z.number().positive().max(500)])
		.refine(([least, most]) => least < most, 'expected [least, most] in kilometres, the smaller first'),
);

const degreesSchema = z.number().min(0).max(360);

/**
 * What one account says of where a place lies, as numbers that can be drawn. The area drawn is where all of them hold,
 * within the place's own country.
 */
const accountSchema = z
	.strictObject({
		says: z.string().min(10).max(160).describe('What the account says, in words.'),
		from: z
			.strictObject({
				place: ref('places').describe('The other place, which has a point.'),
				distance: kilometresSchema.describe('The distance from there, as the crow flies.'),
				bearing: written('two degrees, clockwise from north', z.tuple([degreesSchema, degreesSchema]))
					.optional()
					.describe('The bearing from there, if it is told.'),
			})
			.optional()
			.describe('How it lies to another place. Either this or `bounds` is needed.'),
		border: z
			.strictObject({
				with: countrySchema.describe('The neighbour.'),
				distance: kilometresSchema.describe('The distance from the border.'),
			})
			.optional()
			.describe('How far it lies from the border with another country.'),
		bounds: written(
			'`[west, south, east, north]` in degrees',
			z
				.tuple([z.number(), z.number(), z.number(), z.number()])
				.refine(
					([west, south, east, north]) => west < east && south < north,
					'expected [west, south, east, north] in degrees',
				),
		)
			.optional()
			.describe('The edges of the district in which it lies.'),
		sources: z.array(ref('sources')).min(1).describe('The sources of this account, and of its numbers.'),
	})
	.refine(
		({ from, bounds }) => from ?? bounds,
		'expected from (a distance from another place) or bounds (the edges of a district)',
	);

/** A place (a GeoJSON feature once published): a point if a source gives one, else the area in which it is known to lie. */
export const placeSchema = z.strictObject({
	name: z.string().min(2).describe('The one spelling used on the site.'),
	names: z.array(nameSchema).optional().describe('The name in its own scripts.'),
	say: z.string().optional().describe(SAY),
	aliases: z
		.array(z.string().min(2))
		.optional()
		.describe('Every other Latin spelling that readers search for.'),
	kind: z
		.enum([
			'country',
			'province',
			'district',
			'city',
			'town',
			'village',
			'crossing',
			'port',
			'region',
			'facility',
			'mine',
		])
		.describe('What sort of place it is.'),
	country: z
		.union([countrySchema, z.array(countrySchema).min(1)])
		.describe('The country or, for a border place, a list of both: `["IR", "PK"]`.'),
	within: ref('places').optional().describe('The place in which this one lies.'),
	point: written('`[longitude, latitude]` in degrees (WGS 84)', z.tuple([z.number(), z.number()]))
		.optional()
		.describe(
			'Where it lies, longitude first, **only where a source gives it**. Either this or `area` is needed.',
		),
	area: z
		.string()
		.optional()
		.describe('Where no point is known: the area in which it is known to lie, in words. No guessed pin.'),
	accounts: z
		.array(accountSchema)
		.min(1)
		.optional()
		.describe('Where no point is known: each account of where it lies, in numbers that the map draws.'),
	precision: z
		.enum(['point', 'settlement', 'district', 'province', 'region'])
		.describe('How exactly the place is known.'),
	source: ref('sources').describe('Where the location was read.'),
	summary: own(z.string().min(20).max(400)).describe('One or two sentences.'),
	claims: z.array(ref('claims')).optional().describe('Claims about the place.'),
});
export type PlaceData = z.output<typeof placeSchema>;
