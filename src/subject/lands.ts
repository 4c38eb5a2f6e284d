import { z } from 'astro/zod';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** The corners of a ring; the last is the first again. */
const ringSchema = z.array(z.array(z.number()).min(2)).min(4);

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
			.regex(/^[A-Z]{2}$/, 'expected two capitals, such as "IR"')
			.optional(),
	}),
	geometry: z.discriminatedUnion('type', [
		z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
		z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema).min(1)).min(1) }),
	]),
});

/** The features of a file: it is a feature collection of GeoJSON, or a topology of TopoJSON, whose first object is taken. */
function features(file: unknown): unknown {
	if (typeof file !== 'object' || file === null || !('type' in file)) return undefined;
	if (file.type !== 'Topology') return 'features' in file ? file.features : undefined;
	try {
		const topology = file as Topology;
		const [lands] = Object.values(topology.objects as Record<string, GeometryObject>);
		const found = lands && feature(topology, lands);
		return found?.type === 'FeatureCollection' ? found.features : found && [found];
	} catch {
		return undefined;
	}
}

/** A file of shapes in the subject's folder. */
export const landsSchema = z.preprocess(
	features,
	z
		.array(landSchema, {
			error: 'expected a FeatureCollection of GeoJSON, or a Topology of TopoJSON, with the countries',
		})
		.refine((lands) => new Set(lands.map(({ properties }) => properties.name)).size === lands.length, {
			error: 'expected each name once',
		})
		.refine((lands) => lands.some(({ properties }) => properties.kind === 'country'), {
			error: 'expected at least one country',
		}),
);

/** A country or province whose shape the maps have. */
export type Land = z.output<typeof landSchema>;
