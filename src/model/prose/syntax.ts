import type { Fault } from './fault.ts';

/** What the parser says, what it is to a writer, and the way out; `$1` is the tag that it names. */
const TOLD: [message: RegExp, found: string, mend: string][] = [
	[
		/^Expected a closing tag for `<(\S*)>`/,
		'<$1> without an end in the same paragraph',
		'end it with </$1> before the paragraph ends, or write <$1 … /> if there are no words in it',
	],
	[
		/^Unexpected closing tag `<\/(\S*)>`, expected corresponding closing tag for `<(\S*)>`/,
		'</$1> where <$2> has to end first',
		'end what began last first: </$2>, then what is around it; small and capital letters count',
	],
	[
		/^Unexpected closing tag `<\/(\S*)>`/,
		'</$1> that no <$1 …> began in this paragraph',
		'delete it, or begin <$1 …> before the words',
	],
	[/brace/, 'a { that no } closes', 'delete it, or write &#123; if a brace is meant'],
	[
		/^Could not parse/,
		'braces around what is no expression',
		'delete the braces, or write &#123; and &#125;',
	],
	[
		/create a comment/,
		'a comment of HTML, or a < before something else than a tag',
		'delete the comment; write &lt; for a < that is meant',
	],
	[
		/after `<`|before name|in name|attribute|`<`/,
		'a < that begins no complete tag',
		'write &lt; if it is a sign; if it is a tag, write its attribute in straight double quotes and end it with >',
	],
];

/**
 * What the parser throws, told to the writer.
 * @param error of Sätteri: its message begins with line and column
 */
export function syntaxFault(error: unknown): Fault {
	const message = error instanceof Error ? error.message : String(error);
	const at = /^(\d+):(\d+): ([\s\S]*)/.exec(message);
	const said = at?.[3] ?? message;
	const [pattern, found, mend] = TOLD.find(([of]) => of.test(said)) ?? [
		/^/,
		'text that is no MDX',
		'compare the line with the examples of the content guide; write &#123; and &lt; for { and <',
	];
	const match = pattern.exec(said);
	const fill = (text: string): string =>
		text.replace(/\$(\d)/g, (_, group: string) => match?.[Number(group)] ?? '');
	return {
		line: Number(at?.[1] ?? 1),
		found: `${fill(found)}${at ? ` (column ${at[2]})` : ''}`,
		expected: 'tags that begin and end in one paragraph, and no other < or {',
		mend: fill(mend),
	};
}
