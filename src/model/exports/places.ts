import { z } from 'astro/zod';
import { DATA_VERSION, nameItem, nameShape, type DataExport } from './export.ts';

const feature = z.strictObject({
	type: z.literal('Feature'),
	id: z.string(),
	geometry: z
		.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
		.nullable()
		.describe('Null where no source gives a point: see `area`.'),
	properties: z.strictObject({
		url: z.url(),
		name: z.string(),
		names: z.array(nameShape),
		aliases: z.array(z.string()),
		kind: z.string(),
		country: z.array(z.string()),
		within: z.string().optional(),
		area: z.string().optional(),
		precision: z.string(),
		source: z.string(),
		summary: z.string(),
		events: z.array(z.string()),
	}),
});

/** `/data/places.geojson` (RFC 7946; `version`, `asOf`, `content` and `schema` are foreign members, as its section 6.1 allows). */
export const placesExport: DataExport = {
	name: 'places.geojson',
	title: 'Every place, as GeoJSON',
	schema: z.strictObject({
		type: z.literal('FeatureCollection'),
		version: z.literal(DATA_VERSION),
		asOf: z.string(),
		content: z.string(),
		schema: z.url(),
		features: z.array(feature),
	}),
	make: (dossier, absolute) => ({
		type: 'FeatureCollection',
		version: DATA_VERSION,
		asOf: dossier.asOf,
		content: dossier.edition.version,
		schema: absolute('/data/schema/places.geojson'),
		features: dossier.places.map((place) => ({
			type: 'Feature',
			id: place.id,
			geometry: place.point ? { type: 'Point', coordinates: place.point } : null,
			properties: {
				url: absolute(place.path),
				name: place.name,
				names: place.names.map(nameItem),
				aliases: place.aliases,
				kind: place.kind,
				country: place.country,
				...(place.within && { within: place.within.id }),
				...(place.area && { area: place.area }),
				precision: place.precision,
				source: place.source.id,
				summary: place.summary,
				events: place.events.map(({ id }) => id),
			},
		})),
	}),
};
