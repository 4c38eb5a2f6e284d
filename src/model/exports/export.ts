import { z } from 'astro/zod';
import type { Dossier } from '../dossier.ts';

/** The version of the data files. It rises when a field changes its meaning or goes; new fields do not raise it. */
export const DATA_VERSION = 2;

/** One published data file: its shape, and how it is made from the dossier. */
export interface DataExport {
	/** File name below `/data/`. */
	name: string;
	/** What it holds, in a sentence. */
	title: string;
	/** The shape of the whole file. */
	schema: z.ZodType;
	make: (dossier: Dossier, absolute: (path: string) => string) => unknown;
}

/** The frame of every file: version, date and a list of items. */
export const framed = (item: z.ZodType) =>
	z.strictObject({
		version: z.literal(DATA_VERSION),
		asOf: z.string().describe('The newest day on which a source was read.'),
		content: z.string().describe('The version of the content: a hash over all of it.'),
		schema: z.url().describe('Address of the JSON Schema of this file.'),
		items: z.array(item),
	});

/** Fills the frame. */
export const frame = (
	name: string,
	dossier: Dossier,
	absolute: (path: string) => string,
	items: readonly unknown[],
) => ({
	version: DATA_VERSION,
	asOf: dossier.asOf,
	content: dossier.edition.version,
	schema: absolute(`/data/schema/${name}`),
	items,
});

/** Somebody who speaks: the id of an actor, or a name. */
export const speakerShape = z.strictObject({
	id: z.string().optional(),
	name: z.string(),
	role: z.string().optional(),
});
export const speakerItem = ({ id, name, role }: { id?: string; name: string; role?: string }) => ({
	...(id && { id }),
	name,
	...(role && { role }),
});

export const nameShape = z.strictObject({
	lang: z.string(),
	text: z.string(),
	source: z.string().optional(),
});
export const nameItem = ({
	lang,
	text,
	source,
}: {
	lang: string;
	text: string;
	source?: { id: string };
}) => ({ lang, text, ...(source && { source: source.id }) });
