/** The longest title that search engines and tabs show whole. */
const LIMIT = 80;

/** A statement cut to the length of a title, at the end of a word, with an ellipsis; whole if it is short enough. */
export function headline(text: string, limit = LIMIT): string {
	if (text.length <= limit) return text.replace(/\.$/, '');
	const cut = text.slice(0, limit + 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—]+$/u, '')}…`;
}
