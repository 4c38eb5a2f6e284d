/** A fault that real work could bring, and the check that must catch it. */
export interface Fault {
	/** Unique name: words with hyphens between them. */
	id: string;
	/** What a reader or editor would suffer. */
	harm: string;
	/** The file in which it is planted, from the root of the project. */
	file: string;
	/** Text that stands in the file exactly once; short, so that edits beside it leave it alone. */
	find: string;
	/** What takes its place. */
	replace: string;
	/**
	 * What must fail: a file of unit tests (`*.test.ts`) or of browser tests (`*.spec.ts`), or a check by its name.
	 * `build` stands for the build that refuses to make a site.
	 */
	check: `${string}.test.ts` | `${string}.spec.ts` | 'build' | 'content' | 'html' | 'lint' | 'types';
	/** Which browser tests of that file are run, by a part of their titles; all of them if it is missing. */
	title?: string;
	/** Whether the fault lies in the share cards, so that the site is built with them. */
	cards?: true;
}

/** Whether a check looks at a built site. */
export const needsSite = ({ check }: Pick<Fault, 'check'>): boolean =>
	check === 'html' || check.endsWith('.spec.ts');

/**
 * A text with the fault in it.
 * @throws if what is to be replaced does not stand there exactly once
 */
export function withFault(text: string, { id, file, find, replace }: Fault): string {
	const [before, after, ...more] = text.split(find);
	if (before === undefined || after === undefined || more.length > 0)
		throw new Error(
			`${id}: found "${find}" ${text.split(find).length - 1} times in ${file}; expected once. To mend: bring "find" up to what the file says now.`,
		);
	return `${before}${replace}${after}`;
}
