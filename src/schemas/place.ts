import { z } from 'astro/zod';
import { own, ref } from './field.ts';
import { nameSchema } from './name.ts';

const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'expected two capitals (ISO 3166-1), such as "IR"');

/** Kilometres from least to most. */
const kilometresSchema = z
	.tuple([z.number().min(0).max(500), z.number().positive().max(500)])
	.refine(([least, most]) => least < most, 'expected [least, most] in kilometres, the smaller first');

const degreesSchema = z.number().min(0).max(360);

/**
 * What one account says of where a place lies, as numbers that can be drawn. The area drawn is where all of them hold,
 * within the place's own country.
 */
export const accountSchema = z
	.strictObject({
		/** What the account says, in words. */
		says: z.string().min(10).max(160),
		/** Distance from another place as the crow flies and, if told, the bearing from there, clockwise from north. */
		from: z
			.strictObject({
				place: ref('places'),
				distance: kilometresSchema,
				bearing: z.tuple([degreesSchema, degreesSchema]).optional(),
			})
			.optional(),
		/** Distance from the border with another country. */
		border: z.strictObject({ with: countrySchema, distance: kilometresSchema }).optional(),
		/** Edges of the district in which it lies: [west, south, east, north] in degrees. */
		bounds: z
			.tuple([z.number(), z.number(), z.number(), z.number()])
			.refine(
				([west, south, east, north]) => west < east && south < north,
				'expected [west, south, east, north] in degrees',
			)
			.optional(),
		sources: z.array(ref('sources')).min(1),
	})
	.refine(
		({ from, bounds }) => from ?? bounds,
		'expected from (a distance from another place) or bounds (the edges of a district)',
	);

/** A place (a GeoJSON feature once published): a point if a source gives one, else the area in which it is known to lie. */
export const placeSchema = z.strictObject({
	/** The one spelling used on the site. */
	name: z.string().min(2),
	/** The name in its own scripts. */
	names: z.array(nameSchema).optional(),
	/** Rough English respelling: “panj-GOOR”. */
	say: z.string().optional(),
	/** Every other Latin spelling that readers search for. */
	aliases: z.array(z.string().min(2)).optional(),
	kind: z.enum([
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
	]),
	/** The country or, for a border place, both. */
	country: z.union([countrySchema, z.array(countrySchema).min(1)]),
	/** The place in which this one lies. */
	within: ref('places').optional(),
	/** [longitude, latitude] in degrees (WGS 84), only where a source gives it. */
	point: z.tuple([z.number(), z.number()]).optional(),
	/** Where no point is known: the area in which it lies, in words. */
	area: z.string().optional(),
	/** Where no point is known: each account of where it lies, as an area to draw. */
	accounts: z.array(accountSchema).min(1).optional(),
	/** How exactly the place is known. */
	precision: z.enum(['point', 'settlement', 'district', 'province', 'region']),
	/** Where the location was read. */
	source: ref('sources'),
	summary: own(z.string().min(20).max(400)),
	/** Claims about the place. */
	claims: z.array(ref('claims')).optional(),
});
export type PlaceData = z.output<typeof placeSchema>;
