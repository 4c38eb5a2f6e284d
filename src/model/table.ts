import type { DisputeData } from '../schemas/dispute.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { Claim, Speaker } from './dossier.ts';

/** @file What stands in tables: statements of the source document, and who says what on a disputed matter. */

export type Statement = Omit<StatementData, 'claims'> & { id: string; path: string; claims: Claim[] };

export interface Saying {
	holder: Speaker;
	statement: string;
	asOf: string;
	claims: Claim[];
}
export type Dispute = Omit<DisputeData, 'accounts' | 'claims'> & {
	id: string;
	path: string;
	claims: Claim[];
	/** What each party said, every column in order; without sayings, no statement was found. */
	columns: { id: string; sayings: Saying[] }[];
};
