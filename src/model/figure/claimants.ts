import type { Corpus } from '../corpus.ts';

/** Who claims a deed in a text: the ids of actors, or the names of groups without a page. */
export type ClaimantReader = (text: string) => ReadonlySet<string>;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A name of one or more words that begin with a capital; in Arabic names a small “al-” or “ul-” may stand between. */
const NAME = String.raw`\p{Lu}[\p{L}’-]*(?:\s(?:\p{Lu}|al-|ul-|e-)[\p{L}’-]*)*`;

/**
 * Makes a reader of who claims a deed: “the Front claimed it”, “claimed by the Northern Brigade”, “names Sons of Norvane as
 * the claimant”. Any spelling of a group that has a page stands for its id.
 */
export function claimantReader({ actors }: Corpus): ClaimantReader {
	const idOf = new Map(
		actors
			.filter(({ data }) => data.kind === 'armed-group')
			.flatMap(({ id, data }) =>
				[data.name, data.short, ...(data.aliases ?? [])].flatMap((name) =>
					name ? [[name, id] as const] : [],
				),
			),
	);
	const names = [...idOf.keys()].sort((one, other) => other.length - one.length).map(escaped);
	const known = new RegExp(`(?<!\\p{L})(?:${names.join('|') || '$.'})(?!\\p{L})`, 'u');
	/** “the Front’s Northern Brigade” is of the group that it names. */
	const idWithin = (words: string): string | undefined => idOf.get(known.exec(words)?.[0] ?? '');
	const name = [...names, NAME].join('|');
	const pattern = new RegExp(
		[
			String.raw`(?<!\p{L})(${name})(?:\s(?:later|also|then|had|has))?\sclaim(?:ed|s)?\s(?:it|this|the|that|two|both|responsibility)(?!\p{L})`,
			String.raw`\bclaimed\s(?:by|for)\s(?:the\s)?(${name})(?!\p{L})`,
			String.raw`(?<!\p{L})(${name})\sas\s(?:the\s)?claimant`,
		].join('|'),
		'gu',
	);
	return (text) =>
		new Set(
			[...text.matchAll(pattern)].flatMap(([, ...found]) =>
				found.flatMap((words) => (words === undefined ? [] : [idOf.get(words) ?? idWithin(words) ?? words])),
			),
		);
}
