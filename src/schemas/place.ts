import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { nameSchema } from './name.ts';

const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'expected two capitals (ISO 3166-1), such as "IR"');

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
	within: idSchema.optional(),
	/** [longitude, latitude] in degrees (WGS 84), only where a source gives it. */
	point: z.tuple([z.number(), z.number()]).optional(),
	/** Where no point is known: the area in which it lies, in words. */
	area: z.string().optional(),
	/** How exactly the place is known. */
	precision: z.enum(['point', 'settlement', 'district', 'province', 'region']),
	/** Where the location was read. */
	source: idSchema,
	summary: z.string().min(20).max(400),
	/** Claims about the place. */
	claims: z.array(idSchema).optional(),
});
export type PlaceData = z.output<typeof placeSchema>;
