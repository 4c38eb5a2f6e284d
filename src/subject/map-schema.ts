import { z } from 'astro/zod';
import { idSchema, isWithin, rectangleSchema } from './values.ts';

const namedPointSchema = z.strictObject({
	name: z.string().min(2),
	/** Longitude and latitude. */
	on: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
});

const frameSchema = z.strictObject({
	bounds: rectangleSchema,
	/** Width of the drawing in its own units. */
	width: z.int().min(100).max(2000),
	title: z.string().min(4),
	/** What it shows, for readers who do not see it. */
	description: z.string().min(20),
});

const cardSchema = z
	.strictObject({ bounds: rectangleSchema, names: z.array(namedPointSchema) })
	.superRefine(({ bounds, names }, context) => {
		for (const [at, { on }] of names.entries())
			if (!isWithin(bounds, on))
				context.addIssue({
					code: 'custom',
					path: ['names', at, 'on'],
					message: 'expected a point within the bounds of the card',
				});
	});

const shapesSchema = z.strictObject({
	/** A file of the subject's folder: GeoJSON or TopoJSON; `lands.ts` says what it holds. */
	file: z
		.string()
		.regex(/^[\w.-]+json$/, 'expected the name of a file of this folder, such as "lands.geojson"'),
	/** Where the shapes come from and what their borders mean. */
	credit: z.string().min(10),
	/** The same in a few words, for a small map. */
	brief: z.string().min(5),
});

/** What `npm run shapes` cuts out of Natural Earth for the maps that show less than the region. */
const cutSchema = z
	.strictObject({
		/** Countries, with their names on the maps and their codes of ISO 3166-1: two letters and three. */
		countries: z
			.array(
				z.strictObject({
					name: z.string().min(2),
					code: z.string().regex(/^[A-Z]{2}$/, 'expected two capitals, such as "PT"'),
					alpha3: z.string().regex(/^[A-Z]{3}$/, 'expected three capitals, such as "PRT"'),
				}),
			)
			.min(1),
		/** Provinces: the id of the place, the name in Natural Earth, and the code of the country. */
		provinces: z
			.array(z.strictObject({ place: idSchema, name: z.string().min(2), country: z.string() }))
			.default([]),
	})
	.refine(
		({ countries, provinces }) =>
			provinces.every(({ country }) => countries.some(({ code }) => code === country)),
		{ path: ['provinces'], error: 'expected provinces of the listed countries, by their two letters' },
	);

/** `subject/map.yaml`: what the maps show. */
export const mapSchema = z.strictObject({
	frames: z.strictObject({ near: frameSchema, far: frameSchema, home: frameSchema }),
	/** The map on the share cards. */
	card: cardSchema,
	/** Ids of places whose names are placed before those of others. */
	capitals: z.array(idSchema),
	/** Seas that have a name on the maps. */
	seas: z.array(namedPointSchema),
	/** The shapes of countries and provinces: for the map of the region, and for all that show less of it. */
	shapes: z.strictObject({ near: shapesSchema, far: shapesSchema }),
	cut: cutSchema.optional(),
	/** Borders that one of the countries does not accept. */
	disputed: z
		.array(
			z.strictObject({
				/** What stands before its name: “the”. */
				article: z.string().optional(),
				name: z.string().min(2),
				/** The names of the countries of which any two share it. */
				between: z
					.array(z.string().min(2))
					.min(2)
					.refine((names) => new Set(names).size === names.length, { error: 'expected each country once' }),
				/** The latitude north of which it is disputed, if it is not from end to end. */
				north: z.number().min(-90).max(90).optional(),
				/** Id of the term that explains it. */
				term: idSchema.optional(),
			}),
		)
		.default([]),
});
