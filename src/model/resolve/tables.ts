import { COLUMNS } from '../../schemas/dispute.ts';
import type { Corpus } from '../corpus.ts';
import { compareDates } from '../date/order.ts';
import type * as D from '../dossier.ts';
import { routes } from '../url.ts';
import type { Find, speakers } from './registry.ts';

/** Makes the tables of who says what, each column in the order of what was said when. */
export function resolveDisputes(
	corpus: Corpus,
	claim: Find<D.Claim>,
	speaker: ReturnType<typeof speakers>,
): D.Dispute[] {
	return corpus.disputes
		.map(({ id, data: { accounts, ...data } }): D.Dispute => ({
			...data,
			id,
			path: routes.dispute(id),
			claims: data.claims.map(claim),
			columns: COLUMNS.map((column) => ({
				id: column,
				sayings: (accounts[column] ?? [])
					.map((saying) => ({
						...saying,
						holder: speaker(saying.holder),
						claims: saying.claims.map(claim),
					}))
					.sort((a, b) => compareDates(a.asOf, b.asOf)),
			})),
		}))
		.sort((a, b) => a.order - b.order);
}

/** Makes the walk through the source document, in the document's order. */
export function resolveStatements(corpus: Corpus, claim: Find<D.Claim>): D.Statement[] {
	return corpus.statements
		.map(({ id, data }) => ({ ...data, id, path: routes.statement(id), claims: data.claims.map(claim) }))
		.sort((a, b) => a.order - b.order);
}
