/** A source file by its path below `src/`, with the paths below `src/` that it imports. */
export interface SourceFile {
	path: string;
	imports: string[];
}

/** The room of a file: its first folder, or, of a file that stands in no folder, itself. */
const roomOf = (path: string): string => (path.includes('/') ? `${path.split('/')[0]}/` : path);

/**
 * The rooms of `src/` as a Mermaid flowchart: an arrow leads to a room that is imported from, unless a longer way by
 * other arrows leads there, too.
 * @throws if two rooms import from each other, whatever lies between them: there is then no order to draw
 */
export function picture(files: readonly SourceFile[]): string {
	const arrows = new Map<string, Set<string>>();
	for (const { path, imports } of files) {
		const room = roomOf(path);
		const targets = arrows.get(room) ?? new Set();
		for (const imported of imports) if (roomOf(imported) !== room) targets.add(roomOf(imported));
		arrows.set(room, targets);
	}
	const rooms = [...arrows.keys()].sort();
	const reached = new Map(rooms.map((room) => [room, reach(room, arrows)]));
	const circle = rooms.find((room) => reached.get(room)?.has(room));
	if (circle) throw new Error(`src/${circle} imports, by way of other rooms, from itself`);

	const id = (room: string): string => `r${rooms.indexOf(room)}`;
	const boxes = rooms.map((room) => `    ${id(room)}["${room}"]`);
	const drawn = rooms.flatMap((room) => {
		const targets = [...(arrows.get(room) ?? [])].sort();
		return targets
			.filter((target) => !targets.some((other) => reached.get(other)?.has(target)))
			.map((target) => `    ${id(room)} --> ${id(target)}`);
	});
	return ['flowchart RL', ...boxes, ...drawn].join('\n');
}

/** Every room that is imported from, directly or not. */
function reach(room: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
	const found = new Set<string>();
	const visit = (from: string): void => {
		for (const target of arrows.get(from) ?? []) {
			if (found.has(target)) continue;
			found.add(target);
			visit(target);
		}
	};
	visit(room);
	return found;
}
