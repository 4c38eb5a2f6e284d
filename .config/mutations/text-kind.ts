import { joined, partsOf } from './edit.ts';
import { inTurn, shown, type Kind, type Place } from './kind.ts';
import type { Change, EntryFile } from './story.ts';

/** The first line in which two texts differ, for the summary. */
function differing(before: string, after: string): string {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const at = now.findIndex((line, index) => line !== old[index]);
	const [from = '', to = ''] = [old[at], now[at]];
	let same = 0;
	while (same < to.length && to[same] === from[same]) same += 1;
	return at < 0 ? 'shorter' : `line ${at + 1}: ${shown(to.slice(Math.max(0, same - 10), same + 100))}`;
}

/** What an operator on text gives: the text that takes its place, or nothing if this one cannot be got wrong so. */
type Rewrite = (text: string, place: Place) => string | undefined;

const inText =
	(part: (rewrite: Rewrite) => Rewrite, has: (entry: EntryFile) => boolean) =>
	(name: string, rewrite: Rewrite): Kind => ({
		name,
		*faults(story, random) {
			for (const entry of inTurn(story.entries.filter(has), ({ collection }) => collection, random)) {
				const text = part(rewrite)(entry.text, { entry, story, random });
				if (text === undefined || text === entry.text) continue;
				yield {
					kind: name,
					changes: [{ path: entry.path, to: { text } }],
					files: [entry.path],
					fields: [],
					what: differing(entry.text, text),
				};
			}
		},
	});

/** A fault in the prose below the front matter. */
export const inProse = inText(
	(rewrite) => (text, place) => {
		const parts = partsOf(text);
		const prose = rewrite(parts.prose ?? '', place);
		return prose === undefined ? undefined : joined({ ...parts, prose });
	},
	({ path }) => path.endsWith('.mdx'),
);

/** A fault in the YAML of a file, prose aside. */
export const inYaml = inText(
	(rewrite) => (text, place) => {
		const parts = partsOf(text);
		const fields = rewrite(parts.fields, place);
		return fields === undefined ? undefined : joined({ ...parts, fields });
	},
	() => true,
);

/** A fault in a whole file, wherever it has its prose. */
export const inWhole = inText(
	(rewrite) => rewrite,
	() => true,
);

/** A fault in how a file lies on the disk: its name, its folder, its bytes. */
export const onDisk = (
	name: string,
	lay: (
		entry: EntryFile,
		place: Place,
	) => { changes: readonly Change[]; files?: readonly string[] } | undefined,
): Kind => ({
	name,
	*faults(story, random) {
		for (const entry of inTurn(story.entries, ({ collection }) => collection, random)) {
			const laid = lay(entry, { entry, story, random });
			if (!laid) continue;
			const changed = laid.changes.map(({ path }) => path);
			yield {
				kind: name,
				changes: laid.changes,
				files: [...changed, ...(laid.files ?? [])],
				fields: [],
				what: changed.map((path) => path.split('/').slice(-2).join('/')).join(', '),
			};
		}
	},
});

/** A place in prose: within the words of the first claim that has words. */
const FIRST_WORD = /(<Claim id="[^"]+">[^<\s]+ )/;

/** Something within the words of the first claim of a page. */
export const inWords = (name: string, piece: (place: Place) => string): Kind =>
	inProse(name, (prose, place) => prose.replace(FIRST_WORD, (start) => `${start}${piece(place)} `));

/** A block of its own behind the first paragraph of a page. */
export const asBlock = (name: string, block: (place: Place) => string): Kind =>
	inProse(name, (prose, place) => prose.replace(/\n\n/, () => `\n\n${block(place)}\n\n`));

/** One of some pieces within the words of the first claim. */
export const wordsOf = (name: string, ...pieces: readonly [string, ...string[]]): Kind =>
	inWords(name, ({ random }) => random.pick(pieces));

/** One of some blocks behind the first paragraph. */
export const blockOf = (name: string, ...blocks: readonly [string, ...string[]]): Kind =>
	asBlock(name, ({ random }) => random.pick(blocks));
