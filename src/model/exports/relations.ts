import { z } from 'astro/zod';
import { RELATION_TYPES } from '../../schemas/relation.ts';
import { frame, framed, speakerItem, speakerShape, type DataExport } from './export.ts';

const item = z.strictObject({
	id: z.string(),
	url: z.url(),
	from: z.string(),
	to: z.string(),
	type: z.enum(RELATION_TYPES),
	span: z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional(),
	phases: z.array(z.enum(['before', 'during', 'after'])),
	sentence: z.string(),
	assertedBy: z.array(speakerShape),
	deniedBy: z.array(speakerShape).describe('Empty: no denial was found.'),
	claims: z.array(z.string()),
	asOf: z.string(),
});

/** `/data/relations.json` */
export const relationsExport: DataExport = {
	name: 'relations.json',
	title: 'Every tie between two actors, with who asserts and who denies it',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'relations.json',
			dossier,
			absolute,
			dossier.relations.map(({ path, from, to, assertedBy, deniedBy, claims, ...relation }) => ({
				...relation,
				url: absolute(path),
				from: from.id,
				to: to.id,
				assertedBy: assertedBy.map(speakerItem),
				deniedBy: deniedBy.map(speakerItem),
				claims: claims.map(({ id }) => id),
			})),
		),
};
