import { ID_PATTERN } from '../id.ts';
import type { Problem } from '../file/problem.ts';

/** An id is an address, and the name of a file: longer ones do not fit every disk. */
const LONGEST_ID = 100;
const KEPT_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The id of an entry: the name of its file without the ending. */
export const idOf = (name: string): string => name.replace(/\.[^.]*$/, '');

/**
 * What is wrong with the name of a file. By another ending (`file-ending`) it cannot be read; one whose id breaks the
 * grammar (`id-grammar`) can.
 * @param ending how the files of its collection end, without the dot
 */
export function nameProblem(
	name: string,
	ending: string,
): Pick<Problem, 'rule' | 'found' | 'expected' | 'mend'> | undefined {
	const id = idOf(name);
	const [own] = /\.[^.]*$/.exec(name) ?? [undefined];
	if (own !== `.${ending}`)
		return {
			rule: 'file-ending',
			found: own === undefined ? 'a name without an ending' : `the ending "${own}"`,
			expected: `".${ending}"`,
			// Another program may have added its ending to a name that was whole: `a.yaml.orig`.
			mend: `rename the file to ${id.replace(/\.(?:ya?ml|mdx?)$/i, '')}.${ending}`,
		};
	if (id.length > LONGEST_ID || KEPT_BY_WINDOWS.test(id))
		return {
			rule: 'id-grammar',
			found:
				id.length > LONGEST_ID
					? `an id of ${id.length} characters`
					: `the id "${id}", which Windows keeps for a device`,
			expected: `words that say what it is, at most ${LONGEST_ID} characters`,
			mend: 'rename the file, and the id wherever it is mentioned',
		};
	if (ID_PATTERN.test(id)) return undefined;
	const words = id
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return {
		rule: 'id-grammar',
		found: `the id "${id}"`,
		expected: 'lower-case words joined by single hyphens',
		mend: `rename the file to ${words}.${ending}`,
	};
}
