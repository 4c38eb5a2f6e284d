import { z } from 'astro/zod';
import { STATUSES } from '../../schemas/claim.ts';
import type { Change, Claim, Correction, Dossier, Edition } from '../dossier.ts';
import { frame, framed, speakerItem, speakerShape, type DataExport } from './export.ts';

const item = z.strictObject({
	id: z.string(),
	url: z.url(),
	text: z.string(),
	status: z.enum(STATUSES),
	asOf: z.string(),
	author: speakerShape.optional(),
	citations: z.array(
		z.strictObject({
			source: z.string(),
			locator: z.string().optional(),
			stance: z.enum(['supports', 'disputes']),
			says: z.string(),
		}),
	),
	positions: z.array(
		z.strictObject({
			holder: speakerShape,
			statement: z.string(),
			asOf: z.string().optional(),
			sources: z.array(z.string()),
		}),
	),
	overtakenBy: z.strictObject({ claim: z.string(), on: z.string() }).optional(),
	corrections: z
		.array(z.strictObject({ date: z.string(), before: z.string(), after: z.string(), why: z.string() }))
		.optional()
		.describe('Changes of substance after publication, the newest first.'),
	changes: z
		.array(
			z.strictObject({
				date: z.string(),
				before: z.string().optional(),
				after: z.string(),
				why: z.string(),
			}),
		)
		.optional()
		.describe(
			'What was reworded or completed after publication, the newest first; without `before` what was added.',
		),
	published: z
		.strictObject({ first: z.string(), since: z.string() })
		.optional()
		.describe('The day of its first publication, and that since which it says what it says.'),
	usedOn: z.array(z.url()).describe('Addresses of the pages that use the claim.'),
});

const changed = (list: readonly (Correction | Change)[]) =>
	list.map(({ date, before, after, why }) => ({ date, ...(before !== undefined && { before }), after, why }));

const make = (
	claim: Claim,
	{ corrections, changes, edition }: Pick<Dossier, 'corrections' | 'changes' | 'edition'>,
	absolute: (path: string) => string,
) => ({
	id: claim.id,
	url: absolute(claim.path),
	text: claim.text,
	status: claim.status,
	asOf: claim.asOf,
	...(claim.author && { author: speakerItem(claim.author) }),
	citations: claim.citations.map(({ source, locator, stance, says }) => ({
		source: source.id,
		...(locator && { locator }),
		stance,
		says,
	})),
	positions: claim.positions.map(({ holder, statement, asOf, sources }) => ({
		holder: speakerItem(holder),
		statement,
		...(asOf && { asOf }),
		sources: sources.map(({ id }) => id),
	})),
	...(claim.overtakenBy && { overtakenBy: { claim: claim.overtakenBy.claim.id, on: claim.overtakenBy.on } }),
	...(corrections.length > 0 && { corrections: changed(corrections) }),
	...(changes.length > 0 && { changes: changed(changes) }),
	...publishedOf(edition, claim.id),
	usedOn: claim.usedOn.map(({ path }) => absolute(path)),
});

/** When a claim was published, if it was. */
function publishedOf({ published }: Edition, id: string) {
	const recorded = published.get(`claims/${id}`);
	return recorded && { published: { first: recorded.first, since: recorded.since } };
}

/** `/data/claims.json` */
export const claimsExport: DataExport = {
	name: 'claims.json',
	title: 'Every claim with its evidence',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'claims.json',
			dossier,
			absolute,
			dossier.claims.map((claim) =>
				make(
					claim,
					{
						edition: dossier.edition,
						corrections: dossier.corrections.filter((correction) => correction.claim === claim),
						changes: dossier.changes.filter((change) => change.claim === claim),
					},
					absolute,
				),
			),
		),
};
