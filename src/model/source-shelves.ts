import type { Source } from './dossier.ts';

/** The sources of one publisher, oldest first. */
export interface Shelf {
	publisher: string;
	sources: { source: Source; label: string }[];
}

/** Sources by publisher in alphabetical order. The label of each is its year and month as ISO 8601 writes them; “no date” where none was seen. */
export function sourceShelves(sources: readonly Source[]): Shelf[] {
	const shelves = new Map<string, Source[]>();
	for (const source of sources)
		shelves.set(source.publisher, [...(shelves.get(source.publisher) ?? []), source]);
	const collator = new Intl.Collator('en', { numeric: true });
	return [...shelves]
		.sort(([a], [b]) => collator.compare(a, b))
		.map(([publisher, list]) => ({
			publisher,
			sources: [...list]
				.sort((a, b) => ((a.issued ?? '9') < (b.issued ?? '9') ? -1 : 1))
				.map((source) => ({ source, label: source.issued?.slice(0, 7) ?? 'no date' })),
		}));
}
