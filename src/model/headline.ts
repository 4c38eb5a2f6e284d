import { sharedStart } from './shared-start.ts';

/** The longest title that search engines and tabs show whole. */
const LIMIT = 80;

/** A statement cut to the length of a title, at the end of a word, with an ellipsis; whole if it is short enough. */
export function headline(text: string, limit = LIMIT): string {
	if (text.length <= limit) return text.replace(/\.$/, '');
	const cut = text.slice(0, limit + 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—…]+$/u, '')}…`;
}

/** Statements cut as `headline` cuts them, each as much longer as it takes to begin like no other of them. */
export function headlines(statements: readonly string[], limit = LIMIT): string[] {
	// In order of their letters, the statement that begins most like another stands beside it.
	const sorted = [...new Set(statements)].sort();
	const shared = new Map(
		sorted.map((statement, index) => [
			statement,
			Math.max(
				sharedStart(statement, sorted[index - 1] ?? ''),
				sharedStart(statement, sorted[index + 1] ?? ''),
			),
		]),
	);
	return statements.map((statement) => {
		for (let length = limit; ; length += 4) {
			const cut = headline(statement, length);
			if (length >= statement.length || cut.length - 1 > shared.get(statement)!) return cut;
		}
	});
}
