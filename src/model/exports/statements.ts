import { z } from 'astro/zod';
import { VERDICTS } from '../../schemas/statement.ts';
import { frame, framed, type DataExport } from './export.ts';

const item = z.strictObject({
	id: z.string(),
	url: z.url(),
	order: z.int(),
	paragraph: z.int(),
	says: z.string(),
	verdict: z.enum(VERDICTS),
	on: z.string(),
	reasoning: z.string(),
	claims: z.array(z.string()),
});

/** `/data/statements.json` */
export const statementsExport: DataExport = {
	name: 'statements.json',
	title: 'Every statement of the source document with what became of it',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'statements.json',
			dossier,
			absolute,
			dossier.statements.map(({ path, claims, ...statement }) => ({
				...statement,
				url: absolute(path),
				claims: claims.map(({ id }) => id),
			})),
		),
};
