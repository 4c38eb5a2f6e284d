import type { Corpus } from './corpus.ts';
import { newest } from './date/order.ts';
import { isoDate, readDate } from './date/read.ts';

/** The two dates that every page gives, the same everywhere. */
export interface Clock {
	/** The day of the newest event that the site tells: `2026-06-23`. */
	covers: string;
	/** The newest day on which anybody worked on the content: read a source, reviewed a claim or a chapter, corrected a page, put a claim in other words. */
	updated: string;
}

/** An event's date without its hour and its doubt; of an interval the end, up to which it was told. */
const bare = (date: string): string => isoDate(readDate(date).to);

/** Reads both dates from the content, never from the day of the build; empty texts where there is nothing to read. */
export function clockOf(corpus: Corpus): Clock {
	const events = corpus.events.map(({ data }) => bare(data.date));
	return {
		covers: newest(events) ?? '',
		updated:
			newest([
				...corpus.sources.map(({ data }) => data.accessed),
				...corpus.claims.flatMap(({ data }) => data.review?.again?.on ?? data.review?.on ?? []),
				...corpus.background.map(({ data }) => data.reviewed),
				...corpus.corrections.map(({ data }) => data.date),
				...corpus.changes.map(({ data }) => data.date),
			]) ?? '',
	};
}
