import { z } from 'astro/zod';
import { frame, framed, nameItem, nameShape, type DataExport } from './export.ts';

const item = z.strictObject({
	id: z.string(),
	url: z.url(),
	term: z.string(),
	meaning: z.string(),
	names: z.array(nameShape),
	say: z.string().optional(),
	variants: z.array(z.string()),
	sources: z.array(z.string()),
});

/** `/data/terms.json` */
export const termsExport: DataExport = {
	name: 'terms.json',
	title: 'The glossary',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'terms.json',
			dossier,
			absolute,
			dossier.terms.map(({ path, names, sources, ...term }) => ({
				...term,
				url: absolute(path),
				names: names.map(nameItem),
				sources: sources.map(({ id }) => id),
			})),
		),
};
