/** The longest title that search engines and tabs show whole. */
const LIMIT = 80;

/** A statement cut to the length of a title, at the end of a word, with an ellipsis; whole if it is short enough. */
export function headline(text: string, limit = LIMIT): string {
	if (text.length <= limit) return text.replace(/\.$/, '');
	const cut = text.slice(0, limit + 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—]+$/u, '')}…`;
}

/** Statements cut as `headline` cuts them, each as much longer as it takes to begin like no other of them. */
export function headlines(statements: readonly string[], limit: number): string[] {
	return statements.map((statement) => {
		const others = statements.filter((other) => other !== statement);
		for (let length = limit; ; length += 4) {
			const cut = headline(statement, length);
			if (!cut.endsWith('…') || !others.some((other) => other.startsWith(cut.slice(0, -1)))) return cut;
		}
	});
}
