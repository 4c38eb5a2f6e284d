import { parseDocument } from 'yaml';

/** A path into fields: `['citations', 1, 'source']`. */
export type Path = readonly (string | number)[];
/** What a field gets: a value, or none at all. */
export type Setting = readonly [path: Path, value: unknown];

/** A value that takes a field away. */
export const GONE = Symbol('gone');

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---(?:\r?\n|$)/;

/** A file in its parts: all of a file without prose is fields. */
export interface Parts {
	fields: string;
	/** What stands below the front matter; nothing in a file that is all fields. */
	prose?: string;
}

/** @returns the parts of a file of content */
export function partsOf(text: string): Parts {
	const matter = FRONT_MATTER.exec(text);
	return matter ? { fields: matter[1] ?? '', prose: text.slice(matter[0].length) } : { fields: text };
}

/** @returns a file of content from its parts */
export const joined = ({ fields, prose }: Parts): string =>
	prose === undefined ? fields : `---\n${fields}---\n${prose}`;

/** @returns the text of a file with some fields set; all else, comments too, stays */
export function withFields(text: string, settings: readonly Setting[]): string {
	const { fields, ...rest } = partsOf(text);
	const document = parseDocument(fields);
	for (const [path, value] of settings) {
		if (value === GONE) document.deleteIn(path);
		else document.setIn(path, document.createNode(value, { aliasDuplicateObjects: false }));
	}
	return joined({ fields: document.toString({ lineWidth: 0 }), ...rest });
}
