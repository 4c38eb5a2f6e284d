import { z } from 'astro/zod';
import { STATUSES } from '../../schemas/claim.ts';
import { frame, framed, type DataExport } from './export.ts';

const item = z.strictObject({
	language: z.string().describe('BCP 47 tag of the language.'),
	claim: z.string().describe('Id of the claim in `claims.json`.'),
	url: z.url().describe('Address of the claim, in English.'),
	status: z.enum(STATUSES).describe('The status of the claim, which is the same in every language.'),
	asOf: z.string().describe('The day on which the claim stands.'),
	stale: z.boolean().describe('Whether the English has changed since; the words are then left out.'),
	text: z.string().optional().describe('What the claim says, in this language.'),
	positions: z
		.array(z.string())
		.describe('What each holder holds, in the order of `positions` in `claims.json`.'),
	note: z.string().optional().describe('What a reader must know of the translation.'),
});

/** `/data/translations.json` */
export const translationsExport: DataExport = {
	name: 'translations.json',
	title: 'Claims in other languages: what each says there, by language and claim',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'translations.json',
			dossier,
			absolute,
			dossier.languages.flatMap(({ tag, claims }) =>
				[...claims.values()].map(({ claim, text, positions, note }) => ({
					language: tag,
					claim: claim.id,
					url: absolute(claim.path),
					status: claim.status,
					asOf: claim.asOf,
					stale: text === undefined,
					...(text !== undefined && { text }),
					positions,
					...(note && { note }),
				})),
			),
		),
};
