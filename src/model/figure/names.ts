import type { Corpus } from '../corpus.ts';

/** Places that are too large to be a fact of a sentence: half of the site lies in them. */
const TOO_LARGE: readonly string[] = ['country', 'province', 'region'];

/** What a text names, by id. */
export type NameReader = (text: string) => ReadonlySet<string>;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * Makes a reader of names: of persons with a profile and of places up to a district, by any of their spellings. The
 * longest name counts, so that a place in the name of a group or an office is not read as that place.
 */
export function nameReader({ actors, places }: Corpus): NameReader {
	const idOf = new Map<string, string>();
	const add = (id: string, names: readonly (string | undefined)[]): void => {
		for (const name of names) if (name && !idOf.get(name)) idOf.set(name, id);
	};
	for (const { id, data } of places)
		if (!TOO_LARGE.includes(data.kind)) add(id, [data.name, ...(data.aliases ?? [])]);
	for (const { id, data } of actors)
		add(data.kind === 'person' ? id : '', [data.name, data.short, ...(data.aliases ?? [])]);
	const names = [...idOf.keys()].sort((one, other) => other.length - one.length).map(escaped);
	const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|') || '$.'})(?!\\p{L})`, 'gu');
	return (text) => new Set([...text.matchAll(pattern)].map(([name]) => idOf.get(name) ?? '').filter(Boolean));
}
