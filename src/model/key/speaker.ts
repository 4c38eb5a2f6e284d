import type { SpeakerData } from '../../schemas/speaker.ts';
import type { Corpus } from '../corpus.ts';
import { nameKey } from './name.ts';

/**
 * Tells who is who: somebody written by id and by name, or by two spellings of a name, is one.
 * @returns a function that gives the id of a speaker who has a page, however written, else what all spellings share
 */
export function speakerKeys({ actors }: Pick<Corpus, 'actors'>): (speaker: SpeakerData) => string {
	const ids = new Map(
		actors.flatMap(({ id, data }) =>
			[data.name, ...(data.short ? [data.short] : []), ...(data.aliases ?? [])].map(
				(name) => [nameKey(name), id] as const,
			),
		),
	);
	return (speaker) => {
		if (typeof speaker === 'string') return speaker;
		const key = nameKey(speaker.name);
		return ids.get(key) ?? key;
	};
}
