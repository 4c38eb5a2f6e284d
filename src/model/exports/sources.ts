import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../../schemas/source.ts';
import type { Source } from '../dossier.ts';
import { frame, framed, type DataExport } from './export.ts';

const cslDate = z.strictObject({ 'date-parts': z.array(z.array(z.int())) });

const item = z.looseObject({
	id: z.string(),
	type: z.string(),
	title: z.string(),
	author: z.array(z.looseObject({})).optional(),
	publisher: z.string(),
	'original-publisher': z.string().optional(),
	issued: cslDate.optional(),
	accessed: cslDate,
	URL: z.url(),
	language: z.string(),
	note: z.string().optional(),
	custom: z
		.strictObject({ kind: z.enum(SOURCE_KINDS), party: z.string(), country: z.string() })
		.describe(
			'What CSL has no field for: the kind of evidence, the actor that speaks through the source or “none”, the publisher’s country.',
		),
});

/** `2024-01` as CSL date parts: `[[2024, 1]]`. */
const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** One source as a CSL-JSON item (CSL 1.0.2). */
export const cslItem = ({
	id,
	path: _path,
	speaker: _speaker,
	citedBy: _citedBy,
	kind,
	party,
	country,
	issued,
	accessed,
	...csl
}: Source) => ({
	id,
	...csl,
	...(issued && { issued: dateParts(issued) }),
	accessed: dateParts(accessed),
	custom: { kind, party, country },
});

/** `/data/sources.json`: `items` is a CSL-JSON array. */
export const sourcesExport: DataExport = {
	name: 'sources.json',
	title: 'Every source, as CSL-JSON',
	schema: framed(item),
	make: (dossier, absolute) => frame('sources.json', dossier, absolute, dossier.sources.map(cslItem)),
};
