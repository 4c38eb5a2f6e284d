import { parseDocument } from 'yaml';
import { isError } from '../../src/build/content.ts';
import type { Problem } from '../../src/file/problem.ts';
import { GONE, partsOf, withFields, type Path } from './edit.ts';
import type { Fault } from './kind.ts';
import type { Story } from './story.ts';

/** @returns the path that a report writes as `citations[1].source` */
const pathOf = (field: string): Path =>
	[...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) =>
		index === undefined ? key : Number(index),
	);

/** The value of a field in a file, as it is written there. */
const valueAt = (text: string, path: Path): unknown => parseDocument(partsOf(text).fields).getIn(path);

/** What a cure says is to be done to a field, for those that leave no choice. */
const CURES: readonly (readonly [
	words: RegExp,
	follow: (text: string, path: Path, value: string) => string,
])[] = [
	[
		/^rename it to "([^"]+)"/,
		(text, path, value) =>
			withFields(text, [
				[path, GONE],
				[[...path.slice(0, -1), value], valueAt(text, path)],
			]),
	],
	[/^(?:write|change it to|set it to) "([^"]+)"/, (text, path, value) => withFields(text, [[path, value]])],
	[/^swap them: (\[[-\d., ]+\])/, (text, path, value) => withFields(text, [[path, JSON.parse(value)]])],
	[
		/^(?:delete|remove|leave out) (?:it|the field|the key|this item)(?![\w-])(?! or)/,
		(text, path) => withFields(text, [[path, GONE]]),
	],
];

/** A problem with a cure that can be followed to the letter. */
function followed(text: string, { field = '', mend }: Problem): string | undefined {
	if (field === '' || field.startsWith('line ')) return undefined;
	for (const [words, follow] of CURES) {
		const cure = words.exec(mend);
		if (!cure) continue;
		try {
			return follow(text, pathOf(field), cure[1] ?? '');
		} catch {
			// What is no YAML, or would be none afterwards, is for an editor's hand.
			return undefined;
		}
	}
	return undefined;
}

/**
 * Does to a faulty file what the report says, where it leaves no choice, and checks again.
 * @returns what the report says then of what was mended; nothing if it is mended, or no cure could be followed
 */
export function afterCure(fault: Fault, problems: readonly Problem[], story: Story): Problem | undefined {
	const [change, ...others] = fault.changes;
	if (others.length > 0 || typeof change?.to !== 'object' || !('text' in change.to)) return undefined;
	for (const problem of problems.filter(({ file }) => file === change.path)) {
		const text = followed(change.to.text, problem);
		if (text === undefined) continue;
		const again = story.check([{ path: change.path, to: { text } }]).problems.filter(isError);
		const same = again.find(
			({ file, field, rule }) => file === problem.file && field === problem.field && rule === problem.rule,
		);
		if (same) return same;
	}
	return undefined;
}
