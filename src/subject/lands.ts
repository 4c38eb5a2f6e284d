import { z } from 'astro/zod';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Longitude and latitude; what follows them, such as a height, is not drawn. */
const cornerSchema = z
	.array(z.number())
	.min(2)
	.refine(([longitude = NaN, latitude = NaN]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, {
		error: 'expected longitude and latitude in degrees: from -180 to 180, and from -90 to 90',
	});

/** The corners of a ring; the last is the first again. */
const ringSchema = z
	.array(cornerSchema)
	.min(4)
	.refine((ring) => ring[0]?.join() === ring.at(-1)?.join(), {
		error: 'expected a ring that ends in the corner in which it begins',
		params: { mend: 'add its first corner once more at its end' },
	});

/** A country or province as a feature of GeoJSON (RFC 7946), in degrees (WGS 84). */
const landSchema = z.object({
	type: z.literal('Feature'),
	properties: z.strictObject({
		/** A country's name as the maps print it; a province's is the id of its place. */
		name: z.string().min(2),
		kind: z.enum(['country', 'province']),
		/** The country's code in places: two capitals of ISO 3166-1; those from QM to QZ are free for invented ones. */
		code: z
			.string()
			.regex(/^[A-Z]{2}$/, 'expected two capitals, such as "PT"')
			.optional(),
	}),
	geometry: z.discriminatedUnion(
		'type',
		[
			z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
			z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema).min(1)).min(1) }),
		],
		{ error: 'expected "Polygon" or "MultiPolygon", with its coordinates' },
	),
});

/**
 * The shapes of a file as a feature collection of GeoJSON, which it is, or which is made of its first object if it is a
 * topology of TopoJSON.
 * @returns what it was given, if it is neither
 */
export function collectionOf(file: unknown): unknown {
	if (typeof file !== 'object' || file === null || !('type' in file) || file.type !== 'Topology') return file;
	try {
		const topology = file as Topology;
		const [lands] = Object.values(topology.objects as Record<string, GeometryObject>);
		const found = lands && feature(topology, lands);
		if (!found) return file;
		return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
	} catch {
		return file;
	}
}

const EXPECTED = {
	error: 'expected a FeatureCollection of GeoJSON, or a Topology of TopoJSON, with the countries',
};

/** A file of shapes in the subject's folder, as a feature collection of GeoJSON. */
export const landsSchema = z
	.object(
		{
			features: z
				.array(landSchema, EXPECTED)
				.refine((lands) => new Set(lands.map(({ properties }) => properties.name)).size === lands.length, {
					error: 'expected each name once',
				})
				.refine((lands) => lands.some(({ properties }) => properties.kind === 'country'), {
					error: 'expected at least one country',
				}),
		},
		EXPECTED,
	)
	.transform(({ features }) => features);

/** A country or province whose shape the maps have. */
export type Land = z.output<typeof landSchema>;
