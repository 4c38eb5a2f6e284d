import type { Event } from '../dossier.ts';
import type { SearchRecord } from './record.ts';
import { wordsOf } from './words.ts';

/** Of the words of a claim, how many an event must have to say the same. */
const SHARE = 0.8;
/** Words that agree up to here are forms of one: “recognised”, “recognises”. */
const STEM = 5;

const stems = (text: string): Set<string> =>
	new Set(wordsOf(text).flatMap(({ parts }) => parts.map((part) => part.slice(0, STEM))));

/**
 * The claim that says nothing but what the event says in name and summary; a result then shows both as one.
 * @returns the claim; nothing if every claim says more
 */
export function sameClaim({ name, summary, date, claims }: Event): Pick<SearchRecord, 'same'> {
	const own = stems(`${name} ${summary} ${date}`);
	let best: { path: string; title: string; share: number } | undefined;
	for (const { text, path } of claims) {
		const words = [...stems(text)];
		const share = words.filter((word) => own.has(word)).length / words.length;
		if (share >= SHARE && (!best || share > best.share)) best = { path, title: text, share };
	}
	return best ? { same: { path: best.path, title: best.title } } : {};
}
