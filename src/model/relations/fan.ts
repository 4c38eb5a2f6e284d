import { spanWords } from '../date/words.ts';
import type { Actor, Picture, Relation, Speaker } from '../dossier.ts';
import { denialOf } from './account.ts';
import { CHARGE_WORDS, TIE_ORDER, wordsOf } from './words.ts';

/** One actor or voice with arrows to others; the words of each arrow stand along it. */
export interface Fan {
	hub: string;
	arrows: Arrow[];
}

/** An arrow with those at its other end. */
interface Arrow {
	words: string;
	/** Whether it points to the hub. */
	inward: boolean;
	ends: ArrowEnd[];
}

interface ArrowEnd {
	actor: Actor;
	/** The ties for which the arrow stands. */
	relations: Relation[];
	/** What must be read beside the name: when, and who denies it. */
	note: string;
}

/** The name of an actor where room is scarce. */
export const shortName = ({ short, name }: Pick<Actor, 'short' | 'name'>): string => short ?? name;

const begun = ({ span }: Relation): string => span?.from ?? '';

/**
 * The fans of one picture: every relation of it is one end of an arrow, or of one arrow of each who says so.
 * @returns actors in the order of the site, then voices without a page
 */
export function fansOf({ by, relations }: Picture): Fan[] {
	const fans = new Map<string, Fan & { order: number }>();
	for (const relation of [...relations].sort((one, other) => begun(one).localeCompare(begun(other)))) {
		for (const { hub, order, words } of startsOf(relation, by)) {
			const fan = fans.get(hub) ?? { hub, order, arrows: [] };
			fans.set(hub, fan);
			let arrow = fan.arrows.find((each) => each.words === words);
			if (!arrow) fan.arrows.push((arrow = { words, inward: false, ends: [] }));
			const note = [spanWords(relation.span), denialOf([relation])].filter(Boolean).join('; ');
			arrow.ends.push({ actor: relation.to, relations: [relation], note });
		}
	}
	return [...fans.values()].sort((one, other) => one.order - other.order);
}

/** Where the arrow of a relation begins, and its words: at whoever does it, or at each who says so. */
function startsOf(relation: Relation, by: Picture['by']): { hub: string; order: number; words: string }[] {
	const { from, type, assertedBy } = relation;
	if (by === 'from') return [{ hub: shortName(from), order: from.order, words: wordsOf(relation).active }];
	const words = `accuses ${shortName(from)} ${CHARGE_WORDS[type as keyof typeof CHARGE_WORDS]}`;
	return assertedBy.map(({ name, path }: Speaker) => ({ hub: name, order: path ? 0 : 1, words }));
}

/** The fan of one actor: what it does to others, then what others do to it, each neighbour once on an arrow. */
export function fanOf(actor: Actor): Fan {
	const arrows: Arrow[] = [];
	for (const inward of [false, true]) {
		for (const type of TIE_ORDER) {
			for (const tie of actor.relations.filter((each) => each.type === type)) {
				if ((inward ? tie.to : tie.from).id !== actor.id) continue;
				const words = wordsOf(tie)[inward ? 'passive' : 'active'];
				let arrow = arrows.find((each) => each.words === words && each.inward === inward);
				if (!arrow) arrows.push((arrow = { words, inward, ends: [] }));
				const other = inward ? tie.from : tie.to;
				const end = arrow.ends.find((each) => each.actor.id === other.id);
				if (end) end.relations.push(tie);
				else arrow.ends.push({ actor: other, relations: [tie], note: '' });
			}
		}
	}
	for (const end of arrows.flatMap(({ ends }) => ends)) end.note = denialOf(end.relations);
	return { hub: shortName(actor), arrows };
}

/** Actors whose short name, such as “BLA”, stands in the fans and does not speak for itself. */
export function abbreviated(fans: readonly Fan[], actors: readonly Actor[]): Actor[] {
	const words = fans
		.flatMap(({ hub, arrows }) => [
			hub,
			...arrows.flatMap((arrow) => [
				arrow.words,
				...arrow.ends.flatMap(({ actor, note }) => [shortName(actor), note]),
			]),
		])
		.join(' ');
	return actors.filter(
		({ short }) => short && /^\p{Lu}{3,}$/u.test(short) && new RegExp(`\\b${short}\\b`).test(words),
	);
}

/** What an actor does to others, in full, and what others do to it, as pointers to where that is told. */
export interface Told {
	actor: Actor;
	own: Relation[];
	byOthers: Arrow[];
}

/** Every relation once, under the actor that it starts from; the oldest first, those without a date last. */
export const toldByActor = (actors: readonly Actor[]): Told[] =>
	actors.map((actor) => ({
		actor,
		own: actor.relations
			.filter(({ from }) => from.id === actor.id)
			.sort((one, other) => (begun(one) || '9').localeCompare(begun(other) || '9')),
		byOthers: fanOf(actor).arrows.filter(({ inward }) => inward),
	}));
