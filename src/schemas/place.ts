import { z } from 'astro/zod';
import { countrySchema } from './codes.ts';
import { ref, written } from './field.ts';
import { list } from './list.ts';
import { nameSchema, saySchema } from './name.ts';
import { own, quoted, verbatim } from './text.ts';

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
		says: quoted(10, 160).describe('What the account says, in words.'),
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
		sources: list(ref('sources'), 1).describe('The sources of this account, and of its numbers.'),
	})
	.refine(
		({ from, bounds }) => from ?? bounds,
		'expected from (a distance from another place) or bounds (the edges of a district)',
	);

/** A place (a GeoJSON feature once published): a point if a source gives one, else the area in which it is known to lie. */
export const placeSchema = z.strictObject({
	name: own(2, 80).describe('The one spelling used on the site.'),
	names: list(nameSchema, 1).optional().describe('The name in its own scripts.'),
	say: saySchema.optional(),
	aliases: list(verbatim(2, 80), 1)
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
		.union([countrySchema, list(countrySchema, 1, 6)])
		.describe('The country or, for a border place, a list of both: `["IR", "PK"]`.'),
	within: ref('places').optional().describe('The place in which this one lies.'),
	point: written('`[longitude, latitude]` in degrees (WGS 84)', z.tuple([z.number(), z.number()]))
		.optional()
		.describe(
			'Where it lies, longitude first, **only where a source gives it**. Either this or `area` is needed.',
		),
	area: own(4, 200)
		.optional()
		.describe(
			'Where no point is known: the area in which it is known to lie, in words. No guessed pin. It names the country, unless `within` or bounds in `accounts` tell it.',
		),
	accounts: list(accountSchema, 1)
		.optional()
		.describe('Where no point is known: each account of where it lies, in numbers that the map draws.'),
	precision: z
		.enum(['point', 'settlement', 'district', 'province', 'region'])
		.describe('How exactly the place is known.'),
	source: ref('sources').describe('Where the location was read.'),
	summary: own(20, 400).describe('One or two sentences.'),
	claims: list(ref('claims'), 1).optional().describe('Claims about the place.'),
});
export type PlaceData = z.output<typeof placeSchema>;
