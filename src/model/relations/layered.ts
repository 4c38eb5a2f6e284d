import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Actor } from '../dossier.ts';
import type { Edge } from './edges.ts';
import { headPath, shaftEnd } from './head.ts';
import { LABEL_SIZE, linesOf, NAME_SIZE, textWidth } from './lettering.ts';
import { boxOf, piecesOf, placeNumbers, type Box, type Point } from './numbers.ts';
import { cutFor, pullApart } from './stretch.ts';

/** Who is tied to whom, in layers from left to right. Lengths in pixels at the usual size of type. */
export interface Layered {
	width: number;
	height: number;
	/** Each actor once, by its upper left corner, with its name in lines. */
	nodes: { actor: Actor; lines: string[]; x: number; y: number; width: number; height: number }[];
	edges: LayeredEdge[];
}

export interface LayeredEdge extends Pick<Edge, 'manner' | 'account' | 'denied' | 'relations' | 'label'> {
	line: string;
	head: string;
	/** The middle of its numbers. */
	x: number;
	y: number;
	/** Whether the numbers hide nothing else. */
	free: boolean;
}

/** Room for a name before it is broken into lines, and around it. */
const NAME_WIDTH = 84;
const PADDING = 6;
export const NAME_LINE = 15;
const LABEL_HEIGHT = 12;

/** Numbers stand on the lines, so lines keep a line of type apart; the random seed is ELK's own fixed one. */
const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'RIGHT',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.randomSeed': '1',
	'elk.aspectRatio': '2.4',
	'elk.padding': '[left=1,top=8,right=1,bottom=8]',
	'elk.spacing.nodeNode': '12',
	'elk.spacing.edgeEdge': '13',
	'elk.spacing.edgeNode': '10',
	'elk.spacing.portPort': '13',
	'elk.spacing.componentComponent': '30',
	'elk.layered.spacing.nodeNodeBetweenLayers': '20',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '5',
	'elk.layered.spacing.edgeNodeBetweenLayers': '7',
	'elk.layered.cycleBreaking.strategy': 'GREEDY_MODEL_ORDER',
	'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
	'elk.layered.thoroughness': '60',
};

/** Enough for the numbers of every line to get their room. */
const TRIES = 60;

/**
 * Lays edges out in layers (Sugiyama's method, by ELK), with right-angled lines that a reader can follow. Where a line is
 * too short or too often crossed for its numbers, the drawing is pulled apart there.
 * @returns the same drawing for the same edges, every time
 */
export async function layered(edges: readonly Edge[]): Promise<Layered> {
	const { width, height, nodes, corners } = await lay(edges);
	const sizes = edges.map(({ label }) => ({
		width: Math.ceil(textWidth(label, LABEL_SIZE)) + 4,
		height: LABEL_HEIGHT,
	}));
	const ends = edges.map(({ from, to }): [number, number] => {
		const at = (one: Actor): number => nodes.findIndex(({ actor }) => actor === one);
		return [at(from), at(to)];
	});
	let pull = 0;
	for (let left = TRIES; ; left -= 1) {
		const lines = corners.map((points, index) => ({ points, ...sizes[index]! }));
		const numbers = placeNumbers(lines, nodes.map(middleOf));
		const cramped = numbers.findIndex(({ free }) => !free);
		if (cramped < 0 || left === 0) {
			return {
				width: width + pull,
				height,
				nodes,
				edges: edges.map((edge, index) => ({ ...drawn(edge, corners[index]!), ...numbers[index]! })),
			};
		}
		const others = corners.flatMap((points, index) => (index === cramped ? [] : piecesOf(points).map(boxOf)));
		const cut = cutFor(corners[cramped]!, sizes[cramped]!, [...nodes.map(middleOf), ...others]);
		pullApart(nodes, corners, ends, cut);
		pull += cut.by;
	}
}

const middleOf = ({ x, y, width, height }: Box): Box => ({
	x: x + width / 2,
	y: y + height / 2,
	width,
	height,
});

/** The layout itself: nodes, and the corners of each edge. */
async function lay(edges: readonly Edge[]) {
	const actors = [
		...new Map(edges.flatMap(({ from, to }) => [from, to]).map((one) => [one.id, one])).values(),
	];
	const names = actors.map(({ short, name }) => linesOf(short ?? name, NAME_SIZE, NAME_WIDTH));
	const least = (lines: readonly string[]): string => {
		const width = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE)));
		return `(${Math.ceil(width) + 2 * PADDING},${lines.length * NAME_LINE + PADDING})`;
	};
	const graph: ElkNode = {
		id: 'root',
		layoutOptions: OPTIONS,
		children: actors.map((actor, index) => ({
			id: actor.id,
			layoutOptions: {
				'elk.nodeSize.constraints': '[PORTS, MINIMUM_SIZE]',
				'elk.nodeSize.minimum': least(names[index]!),
			},
			ports: edges.flatMap(({ from, to }, index) => [
				...(from.id === actor.id ? [{ id: `${index} from` }] : []),
				...(to.id === actor.id ? [{ id: `${index} to` }] : []),
			]),
		})),
		edges: edges.map((_, index) => ({
			id: `${index}`,
			sources: [`${index} from`],
			targets: [`${index} to`],
		})),
	};
	const done = await new ELK().layout(graph);
	const nodes = done.children!.map(({ x, y, width, height }, index) => ({
		actor: actors[index]!,
		lines: names[index]!,
		x: Math.round(x!),
		y: Math.round(y!),
		width: Math.round(width!),
		height: Math.round(height!),
	}));
	const corners = done.edges!.map(({ sections }): Point[] => {
		const { startPoint, bendPoints = [], endPoint } = sections![0]!;
		return [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
	});
	return { width: Math.ceil(done.width!), height: Math.ceil(done.height!), nodes, corners };
}

function drawn({ manner, account, denied, relations, label }: Edge, points: readonly Point[]) {
	const [end, before] = [points.at(-1)!, points.at(-2)!];
	const way = end.x >= before.x ? 1 : -1;
	const [start, ...bends] = points.slice(0, -1);
	const steps = bends.map(({ x, y }, index) => (y === points[index]!.y ? `H${x}` : `V${y}`));
	return {
		manner,
		account,
		denied,
		relations,
		label,
		line: `M${start!.x} ${start!.y}${steps.join('')}H${shaftEnd(manner, end.x, way)}`,
		head: headPath(manner, end.x, end.y, way),
	} as const;
}
