import { createHash } from 'node:crypto';

/**
 * A draw that anybody can repeat, whatever the order of the files: the ids whose SHA-256 of seed, line feed and id, as
 * hexadecimal, come first in the alphabet. No id is drawn twice, and a longer draw begins with the shorter one.
 * @param seed any text; give it after the work is done, so that nobody could write for it
 * @param ids from which is drawn, each once
 * @param count how many; all of them if there are fewer
 * @returns the ids in the order of the draw
 */
export function draw(seed: string, ids: readonly string[], count: number): string[] {
	const hash = (id: string): string => createHash('sha256').update(`${seed}\n${id}`).digest('hex');
	return ids
		.map((id): [string, string] => [hash(id), id])
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.slice(0, count)
		.map(([, id]) => id);
}
