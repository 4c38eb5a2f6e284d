import type { Dossier } from './dossier.ts';
import { yearOf } from './date/read.ts';
import { byLetter, type Letter } from './letters.ts';

/** One line of the index. */
export interface IndexEntry {
	title: string;
	path: string;
	/** What it is, in a word, unless the title says so. */
	kind?: string;
}

/**
 * Whatever has a name, actors, events, terms, places, chapters, tensions and short forms, under first letters, A to Z. Letters with accents
 * stand with the plain ones; figures stand under “0–9”, whose fragment is `0`. Claims have no names; they are listed by status.
 */
export function fullIndex(dossier: Dossier): Letter<IndexEntry>[] {
	const entries: IndexEntry[] = [
		...dossier.chapters.map(({ title, path }) => ({ title, path, kind: 'chapter' })),
		...dossier.tensions.map(({ title, path }) => ({ title, path, kind: 'tension' })),
		...dossier.shortForms.map(({ title, path }) => ({ title, path, kind: 'short form' })),
		...dossier.actors.map(({ name, path, kind }) => ({
			title: name,
			path,
			kind: kind === 'person' ? 'person' : 'actor',
		})),
		...dossier.places.map(({ name, path }) => ({ title: name, path, kind: 'place' })),
		...dossier.terms.map(({ term, path }) => ({ title: term, path, kind: 'term' })),
		...dossier.events.map(({ name, path, date }) => ({
			title: dossier.events.some((other) => other.name === name && other.path !== path)
				? `${name}, ${yearOf(date)}`
				: name,
			path,
			kind: 'event',
		})),
	];
	const bearers = Map.groupBy(entries, ({ title }) => title);
	return byLetter(
		// A name of two things is told by what each is, in the link too.
		entries.map((entry) =>
			entry.kind && bearers.get(entry.title)!.length > 1
				? { path: entry.path, title: `${entry.title}, ${entry.kind}` }
				: entry,
		),
		({ title }) => title,
		({ path }) => path,
	);
}
