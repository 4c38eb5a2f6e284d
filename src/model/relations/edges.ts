import type { Actor, Phase, Relation } from '../dossier.ts';

/** How one actor stands to another, in the rough: each manner has a line and an arrowhead of its own. */
export type Manner = 'hostile' | 'friendly' | 'belonging';

const MANNERS: Record<Relation['type'], Manner> = {
	struck: 'hostile',
	attacks: 'hostile',
	fights: 'hostile',
	accuses: 'hostile',
	condemns: 'hostile',
	designates: 'hostile',
	supports: 'friendly',
	shelters: 'friendly',
	'allied-with': 'friendly',
	'agreement-with': 'friendly',
	'invests-in': 'friendly',
	'talks-with': 'friendly',
	mediates: 'friendly',
	leads: 'belonging',
	'member-of': 'belonging',
	represents: 'belonging',
	succeeds: 'belonging',
	'split-from': 'belonging',
	renamed: 'belonging',
	'merged-into': 'belonging',
};

/** Whose account a tie is: that of one state's side alone, or of both or of others. */
export type Account = 'iran' | 'pakistan' | 'other';

/** The letters that say so at an edge. */
export const ACCOUNT_LETTERS: Record<Account, string> = { other: '', iran: 'IR ', pakistan: 'PK ' };
const ACCOUNTS = Object.keys(ACCOUNT_LETTERS) as Account[];
/** The sign at an edge that somebody denies. */
export const DENIED = '×';

/** A tie with the number of its sentence in the list. */
export interface Numbered {
	relation: Relation;
	number: number;
}

/** All ties of one manner from one actor to another, as one line. */
export interface Edge {
	from: Actor;
	to: Actor;
	manner: Manner;
	/** Whose account all its ties are; `other` where they differ. */
	account: Account;
	/** Whether somebody denies one of its ties. */
	denied: boolean;
	/** Ids of its ties, in the order of the list. */
	relations: string[];
	/** The numbers of its sentences with whose account each is and whether it is denied: “12, IR 27–29×”. */
	label: string;
}

/** Whose account a tie is, by the side of everybody who asserts it. */
export function accountOf({ assertedBy }: Relation): Account {
	const [side, ...others] = new Set(assertedBy.map((speaker) => speaker.side));
	return others.length === 0 && (side === 'iran' || side === 'pakistan') ? side : 'other';
}

/**
 * Ties under the time at which each is first shown, numbered on from time to time, from 1.
 * @returns the three times in order, with those that have no tie
 */
export function numberedByPhase(relations: readonly Relation[]): { phase: Phase; ties: Numbered[] }[] {
	let number = 0;
	return (['before', 'during', 'after'] as const).map((phase) => ({
		phase,
		ties: relations
			.filter(({ phases }) => phases[0] === phase)
			.map((relation) => ({ relation, number: (number += 1) })),
	}));
}

/**
 * Merges the ties that one edge can show. Ties of two manners stay two edges, as no line can look both ways.
 * @returns the edges in the order of their first ties
 */
export function edgesOf(ties: readonly Numbered[]): Edge[] {
	const merged = new Map<string, Numbered[]>();
	for (const tie of ties) {
		const { from, to, type } = tie.relation;
		const key = `${from.id} ${to.id} ${MANNERS[type]}`;
		merged.set(key, [...(merged.get(key) ?? []), tie]);
	}
	return [...merged.values()].map((same): Edge => {
		const { from, to, type } = same[0]!.relation;
		const [account, ...others] = new Set(same.map(({ relation }) => accountOf(relation)));
		return {
			from,
			to,
			manner: MANNERS[type],
			account: others.length === 0 ? account! : 'other',
			denied: same.some(({ relation }) => relation.deniedBy.length > 0),
			relations: same.map(({ relation }) => relation.id),
			label: labelOf(same),
		};
	});
}

/** The numbers of ties, those of both or of others first, as they have no letters before them. */
function labelOf(ties: readonly Numbered[]): string {
	return ACCOUNTS.flatMap((account) => {
		const own = ties.filter(({ relation }) => accountOf(relation) === account);
		return own.length === 0 ? [] : [ACCOUNT_LETTERS[account] + runsOf(own).join(', ')];
	}).join(', ');
}

function runsOf(ties: readonly Numbered[]): string[] {
	const runs: { first: number; last: number; denied: boolean }[] = [];
	for (const { relation, number } of ties) {
		const denied = relation.deniedBy.length > 0;
		const run = runs.at(-1);
		if (run && run.last === number - 1 && run.denied === denied) run.last = number;
		else runs.push({ first: number, last: number, denied });
	}
	return runs.map(({ first, last, denied }) => {
		const numbers = first === last ? `${first}` : `${first}${last - first === 1 ? ', ' : '–'}${last}`;
		return numbers + (denied ? DENIED : '');
	});
}
