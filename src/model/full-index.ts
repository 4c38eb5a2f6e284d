import type { Dossier } from './dossier.ts';
import { headline } from './headline.ts';
import { yearOf } from './date.ts';

/** One line of the index. */
export interface IndexEntry {
	title: string;
	path: string;
	/** What it is, in a word; claims, the most of them, go without. */
	kind?: string;
}

/** A claim is listed by its first words; its page has the whole. */
const CLAIM_LENGTH = 32;

/**
 * All claims, actors, events, terms, places, chapters and tensions under their first letters, A to Z. Letters with
 * accents stand with the plain ones; figures stand under “0–9”, whose fragment is `0`.
 */
export function fullIndex(dossier: Dossier): { letter: string; entries: IndexEntry[] }[] {
	const entries: IndexEntry[] = [
		...dossier.chapters.map(({ title, path }) => ({ title, path, kind: 'chapter' })),
		...dossier.tensions.map(({ title, path }) => ({ title, path, kind: 'tension' })),
		...dossier.actors.map(({ name, path, kind }) => ({
			title: name,
			path,
			kind: kind === 'person' ? 'person' : 'actor',
		})),
		...dossier.places.map(({ name, path }) => ({ title: name, path, kind: 'place' })),
		...dossier.terms.map(({ term, path }) => ({ title: term, path, kind: 'term' })),
		...dossier.events.map(({ name, path, date }) => ({ title: name, path, kind: `event, ${yearOf(date)}` })),
		...dossier.claims.map(({ text, path }) => ({ title: headline(text, CLAIM_LENGTH), path })),
	];
	const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
	entries.sort((a, b) => collator.compare(a.title, b.title) || (a.path < b.path ? -1 : 1));
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries) {
		const first = /[\p{L}\p{N}]/u.exec(entry.title)?.[0].normalize('NFD')[0]!.toUpperCase() ?? '0';
		const letter = /[A-Z]/.test(first) ? first : '0';
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([letter, list]) => ({ letter, entries: list }));
}
