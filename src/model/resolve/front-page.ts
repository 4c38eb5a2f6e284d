import { subject } from '../../subject.ts';
import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import type { Find } from './registry.ts';

/** Makes the front page: its lists of claims, and every claim it notes once. */
export function resolveFrontPage(corpus: Corpus, claim: Find<D.Claim>): D.FrontPage {
	const { lead: clauses, happened, accounts, since, ...data } = corpus.home[0]!.data;
	const lead = clauses.map((clause) => ({ text: clause.text, claim: claim(clause.claim) }));
	const lists = {
		happened: happened.map(claim),
		accounts: subject.sides.map((side) => ({ side, claims: accounts[side.id]!.map(claim) })),
		since: since.map(claim),
	};
	const told = [
		...lead.map((clause) => clause.claim),
		...lists.happened,
		...lists.accounts.flatMap(({ claims }) => claims),
		...lists.since,
	];
	return { ...data, lead, ...lists, notes: [...new Set(told)] };
}
