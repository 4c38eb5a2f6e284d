import { expect, test } from 'vitest';
import { aDossier, pakistan } from '../corpus-fixture.ts';
import { anActor, aRelation } from '../fixtures.ts';
import { edgesOf, numberedByPhase, type Edge } from './edges.ts';
import { layered } from './layered.ts';
import { LABEL_SIZE, linesOf, textWidth } from './lettering.ts';
import { placeNumbers } from './numbers.ts';
import { starOf, starsOf, STAR_WIDTH } from './star.ts';

/** A ring of actors, each tied to the next and to the first, with both directions and long numbers between two of them. */
function edgesOfRing(size: number): Edge[] {
	const id = (index: number): string => `actor-${index % size}`;
	const actors = Array.from({ length: size }, (_, index) =>
		anActor({ id: id(index), name: `Actor ${index} Longname`, short: `Actor ${index}`, order: index + 1 }),
	);
	const tie = (from: number, to: number, more = {}) =>
		aRelation({ id: `${id(from)}-${id(to)}`, from: id(from), to: id(to), assertedBy: [id(from)], ...more });
	const relations = [
		...actors.map((_, index) => tie(index, index + 1)),
		...actors.slice(2, -1).map((_, index) => tie(index + 2, 0)),
		...['a', 'b', 'c', 'd'].map((name, index) =>
			tie(1, 0, { id: name, deniedBy: index % 2 ? ['actor-0'] : [] }),
		),
	];
	const corpus = { actors: [anActor(), pakistan(), ...actors], relations };
	return edgesOf(numberedByPhase(aDossier(corpus).relations).flatMap(({ ties }) => ties));
}
const edges = edgesOfRing(7);
const ids = (drawn: readonly { relations: string[] }[]) => drawn.flatMap(({ relations }) => relations).sort();
const all = ids(edges);

test('the layered drawing shows every tie and actor once, and is the same every time', async () => {
	const drawing = await layered(edges);
	expect(ids(drawing.edges)).toEqual(all);
	expect(drawing.nodes.map(({ actor }) => actor.id).sort()).toEqual(
		[...new Set(edges.map(({ from }) => from.id))].sort(),
	);
	expect(JSON.stringify((await layered(edgesOfRing(7))).edges)).toBe(JSON.stringify(drawing.edges));
});

test('in the layered drawing no node and no numbers cover another, and all lie inside', async () => {
	const { width, height, nodes, edges: lines } = await layered(edges);
	const boxes = [
		...nodes,
		...lines.map(({ label, x, y }) => {
			const wide = textWidth(label, LABEL_SIZE);
			return { x: x - wide / 2, y: y - 5, width: wide, height: 10 };
		}),
	];
	const covered = boxes.flatMap((one, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(other) =>
					one.x < other.x + other.width &&
					other.x < one.x + one.width &&
					one.y < other.y + other.height &&
					other.y < one.y + one.height,
			),
	);
	expect(covered).toEqual([]);
	expect(lines.filter(({ free }) => !free)).toEqual([]);
	expect(
		boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height),
	).toEqual([]);
});

test('lines of the layered drawing run from the node of one actor to that of the other', async () => {
	for (const size of [5, 9, 14]) {
		const ring = edgesOfRing(size);
		const { nodes, edges: lines } = await layered(ring);
		const sidesOf = (id: string): number[] => {
			const { x, width } = nodes.find(({ actor }) => actor.id === id)!;
			return [x, x + width];
		};
		lines.forEach(({ line, head }, index) => {
			const { from, to } = ring[index]!;
			expect(sidesOf(from.id), line).toContain(Number(/^M(\d+)/.exec(line)![1]));
			expect(sidesOf(to.id), line).toContain(Number(/^M(\d+)/.exec(head)![1]));
		});
	}
});

test('numbers stand where they hide no other line', () => {
	const crossing = [
		{ x: 50, y: 0 },
		{ x: 50, y: 200 },
	];
	const level = [
		{ x: 0, y: 20 },
		{ x: 100, y: 20 },
	];
	const [spot] = placeNumbers(
		[
			{ points: level, width: 20, height: 12 },
			{ points: crossing, width: 4, height: 4 },
		],
		[],
	);
	expect(spot).toMatchObject({ y: 20, free: true });
	expect(Math.abs(spot!.x - 50)).toBeGreaterThanOrEqual(10);
});

test('a star has its actor’s ties, each neighbour once, and no name over another', () => {
	const hub = edges[0]!.from;
	const own = edges.filter(({ from, to }) => [from.id, to.id].includes(hub.id));
	const { neighbours, height } = starOf(hub, own);
	const lines = neighbours.flatMap(({ edges }) => edges);
	expect(ids(lines)).toEqual(ids(own));
	expect(new Set(neighbours.map(({ actor }) => actor.id)).size).toBe(neighbours.length);
	for (const side of ['left', 'right'] as const) {
		const column = neighbours
			.filter((each) => each.side === side)
			.map(({ y, baseline, lines }) => ({ y: y + baseline, lines }));
		expect(column.length).toBeGreaterThan(0);
		column.slice(1).forEach(({ y }, index) => {
			const above = column[index]!;
			expect(y - above.y).toBeGreaterThanOrEqual(above.lines.length * 14);
		});
	}
	for (const { y, edges } of neighbours) expect(y + edges.at(-1)!.y).toBeLessThan(height);
	expect(Math.max(...neighbours.map(({ x }) => x))).toBeLessThan(STAR_WIDTH);
});

test('an arrow points to the actor whom a tie is about', () => {
	const hub = edges[0]!.from;
	const { neighbours } = starOf(hub, edges.slice(0, 1));
	const [{ side, x, edges: lines }] = neighbours as [(typeof neighbours)[number]];
	const tip = Number(/^M(\d+)/.exec(lines[0]!.head)![1]);
	expect(side).toBe('left');
	expect(tip - x).toBeLessThan(10);
});

test('stars together show every edge once', () => {
	expect(
		ids(starsOf(edges).flatMap(({ neighbours }) => neighbours.flatMap(({ edges: lines }) => lines))),
	).toEqual(all);
});

test('a text breaks at spaces, and after a hyphen only before a long word', () => {
	expect(linesOf('Jaish al-Adl', 13, 70)).toEqual(['Jaish', 'al-Adl']);
	expect(linesOf('Amir-Abdollahian', 13, 90)).toEqual(['Amir-', 'Abdollahian']);
	expect(linesOf('Iran', 13, 10)).toEqual(['Iran']);
});
