import { z } from 'astro/zod';
import { SIDES } from '../../subject.ts';
import { frame, framed, nameItem, nameShape, type DataExport } from './export.ts';

const item = z.strictObject({
	id: z.string(),
	url: z.url(),
	name: z.string(),
	short: z.string().optional(),
	names: z.array(nameShape),
	aliases: z.array(z.string()),
	kind: z.string(),
	side: z.enum([...SIDES, 'none']),
	role: z.string(),
	summary: z.string(),
	began: z.string().optional(),
	ended: z.string().optional(),
	asOf: z.string(),
});

/** `/data/actors.json` */
export const actorsExport: DataExport = {
	name: 'actors.json',
	title: 'Every actor with its names in all scripts',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'actors.json',
			dossier,
			absolute,
			dossier.actors.map(
				({ id, path, name, short, names, aliases, kind, side, role, summary, began, ended, asOf }) => ({
					id,
					url: absolute(path),
					name,
					...(short && { short }),
					names: names.map(nameItem),
					aliases,
					kind,
					side,
					role,
					summary,
					...(began && { began }),
					...(ended && { ended }),
					asOf,
				}),
			),
		),
};
