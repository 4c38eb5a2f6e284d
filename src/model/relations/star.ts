import type { Actor } from '../dossier.ts';
import type { Edge } from './edges.ts';
import { headPath, shaftEnd } from './head.ts';
import { LABEL_SIZE, linesOf, NAME_SIZE } from './lettering.ts';

/** One actor as a bar in the middle, its neighbours on both sides, each edge a line between. Lengths in pixels. */
export interface Star {
	actor: Actor;
	height: number;
	/** The bar. */
	top: number;
	bottom: number;
	neighbours: Neighbour[];
}

/** An actor with its edges. Its heights, and those of its edges, count from its first edge: few differ, so they compress well. */
export interface Neighbour {
	actor: Actor;
	side: 'left' | 'right';
	/** Where its first edge lies. */
	y: number;
	/** Lines of its name, which ends or begins at `x` beside its edges. */
	lines: string[];
	x: number;
	/** The baseline of the first line. */
	baseline: number;
	edges: StarEdge[];
}

export interface StarEdge extends Pick<Edge, 'manner' | 'account' | 'denied' | 'relations'> {
	y: number;
	/** Its line and arrowhead, from there. */
	line: string;
	head: string;
	/** Its numbers, line by line, above the middle of the edge. */
	lines: string[];
	x: number;
}

/** Width of every star: what a phone 320 pixels wide has between its gutters. */
export const STAR_WIDTH = 288;
const MIDDLE = STAR_WIDTH / 2;
/** Half the width of the bar. */
export const BAR = 3;
/** Room for a name and for a line with its numbers, on each side; what `textWidth` adds to be sure is not needed here. */
const NAME_WIDTH = 86;
const CLEAR = 5;
const FAR = MIDDLE - NAME_WIDTH - CLEAR;
export const NAME_LINE = 14;
export const LABEL_LINE = 11;
/** The name of the actor in the middle stands in this height. */
const HEADING = 20;
/** Least space between the names of two neighbours. */
const GAP = 5;
/** Everything stands in steps of this many pixels: even to look at, and it compresses better. */
const STEP = 5;
const stepped = (length: number): number => Math.ceil(length / STEP) * STEP;

/**
 * Draws one actor with all edges that it has among those given.
 * @param edges all with the actor at one end
 */
export function starOf(actor: Actor, edges: readonly Edge[]): Star {
	const others = new Map<string, Edge[]>();
	for (const edge of edges) {
		const other = edge.from.id === actor.id ? edge.to : edge.from;
		others.set(other.id, [...(others.get(other.id) ?? []), edge]);
	}
	const blocks = [...others.values()].map((own) => blockOf(actor, own)).sort((a, b) => rank(a) - rank(b));
	const total = blocks.reduce((sum, { height }) => sum + height, 0);
	const star: Star = { actor, height: 0, top: HEADING, bottom: 0, neighbours: [] };
	const ends = { left: HEADING, right: HEADING };
	for (const block of blocks) {
		const side = ends.left - HEADING < total / 2 ? 'left' : 'right';
		star.neighbours.push(laid(block, side, ends[side]));
		ends[side] += block.height;
	}
	star.bottom = Math.max(ends.left, ends.right);
	star.height = star.bottom + 2;
	return star;
}

/**
 * Deals edges out to as few stars as a simple rule finds: whoever has most edges left comes next and takes them all.
 * Every edge stands in one star.
 */
export function starsOf(edges: readonly Edge[]): Star[] {
	const stars: Star[] = [];
	let left = [...edges];
	while (left.length > 0) {
		const degrees = new Map<Actor, number>();
		for (const { from, to } of left) {
			for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
		}
		const [hub] = [...degrees].reduce((most, next) => (next[1] > most[1] ? next : most));
		const touches = ({ from, to }: Edge): boolean => from.id === hub.id || to.id === hub.id;
		stars.push(starOf(hub, left.filter(touches)));
		left = left.filter((edge) => !touches(edge));
	}
	return stars;
}

/** One neighbour with its edges, before it has a place. */
interface Block {
	hub: Actor;
	actor: Actor;
	edges: (Edge & { lines: string[] })[];
	name: string[];
	height: number;
}

function blockOf(hub: Actor, own: readonly Edge[]): Block {
	const { from, to } = own[0]!;
	const actor = from.id === hub.id ? to : from;
	const edges = own.map((edge) => ({ ...edge, lines: linesOf(edge.label, LABEL_SIZE, FAR + 10) }));
	const name = linesOf(actor.short ?? actor.name, NAME_SIZE, NAME_WIDTH + 8);
	const lines = edges.reduce((sum, edge) => sum + rowHeight(edge), 0);
	return { hub, actor, edges, name, height: stepped(Math.max(lines, name.length * NAME_LINE)) + GAP };
}

const rowHeight = ({ lines }: Block['edges'][number]): number => stepped(lines.length * LABEL_LINE + 8);

const RANKS = { hostile: 0, friendly: 1, belonging: 2 } as const;
const rank = ({ edges }: Block): number => Math.min(...edges.map(({ manner }) => RANKS[manner]));

function laid(block: Block, side: 'left' | 'right', top: number): Neighbour {
	const way = side === 'left' ? -1 : 1;
	const near = MIDDLE + way * BAR;
	const far = MIDDLE + way * FAR;
	const room = block.height - GAP;
	const drawn = block.edges.reduce((sum, edge) => sum + rowHeight(edge), 0);
	let y = top + stepped((room - drawn) / 2);
	const start = y + rowHeight(block.edges[0]!) - STEP;
	const edges = block.edges.map((edge): StarEdge => {
		y += rowHeight(edge);
		const outward = edge.from.id === block.hub.id;
		const [tail, end] = outward ? [near, far] : [far, near];
		const pointing = tail < end ? 1 : -1;
		const { manner, account, denied, relations } = edge;
		return {
			manner,
			account,
			denied,
			relations,
			y: y - STEP - start,
			line: `M${tail} 0H${shaftEnd(manner, end, pointing)}`,
			head: headPath(manner, end, 0, pointing),
			lines: edge.lines,
			x: Math.round((near + far) / 2),
		};
	});
	const middle = start + edges.at(-1)!.y / 2;
	const first = middle - ((block.name.length - 1) * NAME_LINE) / 2 + NAME_SIZE * 0.35;
	const lowest = top + NAME_SIZE;
	const highest = top + room - (block.name.length - 1) * NAME_LINE;
	const baseline = Math.max(lowest, Math.min(first, highest)) - start;
	return {
		actor: block.actor,
		side,
		y: start,
		lines: block.name,
		x: far + way * CLEAR,
		baseline: Math.round(baseline / STEP) * STEP,
		edges,
	};
}
