import { inEntry } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import type { Story } from '../story.ts';

/** A claim of a status. */
const claimOf = ({ corpus }: Story, status: string): string | undefined =>
	corpus.claims.find(({ data }) => data.status === status)?.id;

/** Short forms and class sheets that say what nothing else says, or too much, or what holds no longer. */
export const SHORT: readonly Kind[] = [
	inEntry('short form: more words than it may have', 'short', () => [[['mostWords'], 20]]),
	inEntry('class sheet: no sentence that was overtaken', 'lesson', ({ sentences }, { story }) => {
		const held = new Set(
			story.corpus.claims.filter(({ data }) => data.status !== 'overtaken').map(({ id }) => id),
		);
		const kept = sentences.filter((id) => held.has(id));
		return kept.length < sentences.length ? [[['sentences'], kept]] : undefined;
	}),
	inEntry('class sheet: a takeaway that was overtaken', 'lesson', ({ takeaways }, { story }) => {
		const id = claimOf(story, 'overtaken');
		return id === undefined ? undefined : [[['takeaways'], [...takeaways.slice(1), id]]];
	}),
];
