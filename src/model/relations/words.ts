import type { CHARGES } from '../../schemas/picture.ts';
import type { Relation } from '../dossier.ts';

/** What stands along an arrow between two actors. */
interface Words {
	/** From the one who does it: “accused”. */
	active: string;
	/** Seen from the other end: “was accused by”. */
	passive: string;
}

/** Acts are told in the past; a state of things is told in the present as long as it holds. */
const WORDS: Record<Relation['type'], Words & { over?: Words }> = {
	struck: { active: 'struck', passive: 'was struck by' },
	attacks: { active: 'attacked', passive: 'was attacked by' },
	fights: { active: 'fought', passive: 'was fought by' },
	accuses: { active: 'accused', passive: 'was accused by' },
	condemns: { active: 'condemned', passive: 'was condemned by' },
	designates: { active: 'put on its list', passive: 'was put on a list by' },
	shelters: { active: 'is said to shelter', passive: 'is said to be sheltered by' },
	supports: { active: 'supported', passive: 'was supported by' },
	'allied-with': { active: 'had ties with', passive: 'had ties with' },
	'agreement-with': { active: 'made an agreement with', passive: 'made an agreement with' },
	'invests-in': { active: 'invested in', passive: 'had investment from' },
	'talks-with': { active: 'talked with', passive: 'talked with' },
	mediates: { active: 'mediated with', passive: 'had as a mediator' },
	'offers-to-mediate': { active: 'offered to mediate with', passive: 'had an offer to mediate from' },
	represents: {
		active: 'speaks for',
		passive: 'is represented by',
		over: { active: 'spoke for', passive: 'was represented by' },
	},
	leads: {
		active: 'leads',
		passive: 'is led by',
		over: { active: 'led', passive: 'was led by' },
	},
	'member-of': {
		active: 'part of',
		passive: 'includes',
		over: { active: 'was part of', passive: 'included' },
	},
	'merged-into': { active: 'merged into', passive: 'took in' },
	renamed: { active: 'was renamed', passive: 'is the new name of' },
	succeeds: { active: 'grew out of', passive: 'gave rise to' },
	'split-from': { active: 'split from', passive: 'lost by a split' },
};

/** Types in the order in which an actor's ties are shown, so that all such pictures read alike. */
export const TIE_ORDER = Object.keys(WORDS) as Relation['type'][];

/** The words for a tie: in the past if it has an end. */
export function wordsOf({ type, span }: Pick<Relation, 'type' | 'span'>): Words {
	const { over, ...words } = WORDS[type];
	return span?.to === undefined ? words : (over ?? words);
}

/** What somebody is accused of who is said to do it: “of sheltering”. */
export const CHARGE_WORDS: Record<(typeof CHARGES)[number], string> = {
	shelters: 'of sheltering',
	supports: 'of supporting',
	attacks: 'of attacking',
	struck: 'of striking',
	'allied-with': 'of ties with',
};
