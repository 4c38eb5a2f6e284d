import type { SpeakerData } from '../../schemas/speaker.ts';
import type { NameData } from '../../schemas/name.ts';
import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { routes } from '../url.ts';

/** Finds an object by its id. @throws if there is none, which the rule `dangling-ids` reports first */
export type Find<Made> = (id: string) => Made;

/** Makes one object of each entry. @returns them in the order of the entries, with a way to find one */
export function made<Entry extends { id: string }, Made>(
	entries: readonly Entry[],
	make: (entry: Entry) => Made,
): { all: Made[]; find: Find<Made> } {
	const byId = new Map(entries.map((entry) => [entry.id, make(entry)]));
	return {
		all: [...byId.values()],
		find: (id) => {
			const found = byId.get(id);
			if (!found) throw new Error(`No entry "${id}"; run the content check, which names the file.`);
			return found;
		},
	};
}

/** @returns who speaks: an actor of the site as it is named in running text, or somebody who has no page */
export function speakers({ actors }: Corpus): (who: SpeakerData) => D.Speaker {
	const { find } = made(actors, ({ id, data: { name, short, side } }) => ({
		id,
		name: short ?? name,
		side,
		path: routes.actor(id),
	}));
	return (who) => (typeof who === 'string' ? { ...find(who) } : { side: 'none', ...who });
}

/** @returns names in other scripts, each with the source in which it was seen, if it was */
export const namesFrom =
	(source: Find<D.Source>) =>
	(list: readonly NameData[] = []): D.Name[] =>
		list.map(({ source: seen, ...name }) => (seen ? { ...name, source: source(seen) } : name));
