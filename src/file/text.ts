/** What keeps a file from being read, in the words of a problem. */
export interface FileFault {
	found: string;
	expected: string;
	mend: string;
}

/** More than any entry needs, in bytes. */
const MOST = 200_000;

const SAVE = 'save the file as UTF-8 without a byte order mark';

const SAVE_LINES = 'save the file with line ends of Unix (LF)';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
	mark.every((byte, index) => bytes[index] === byte);

/** Control characters other than tab and the ends of lines. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/**
 * Reads the bytes of a file of content or settings as text.
 * @param most how many bytes it may have
 * @returns the text, or what is wrong with the file as a whole
 */
export function textOf(bytes: Uint8Array, most = MOST): { text: string; fault?: FileFault } {
	const refuse = (found: string, expected: string, mend: string) => ({
		text: '',
		fault: { found, expected, mend },
	});
	if (bytes.length > most)
		return refuse(
			`${Math.ceil(bytes.length / 1000)} kB`,
			`at most ${most / 1000} kB`,
			'shorten it, or make several entries of it',
		);
	if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
		return refuse('a file in UTF-16', 'UTF-8', SAVE);
	if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
		return refuse('a byte order mark at its beginning', 'UTF-8 without one', SAVE);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return refuse('bytes that are not UTF-8, such as those of Latin-1', 'UTF-8', SAVE);
	}
	const at = CONTROL.exec(text)?.index;
	const merge = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text)?.index;
	if (merge !== undefined)
		return refuse(
			`two versions of a merge, in line ${text.slice(0, merge).split('\n').length}`,
			'one version',
			'keep one of the two, and delete the lines of <<<<<<<, ======= and >>>>>>>',
		);
	if (/\r(?!\n)/.test(text))
		return refuse('lines that end in a carriage return alone', 'lines that end in a line feed', SAVE_LINES);
	if (at === undefined) return { text };
	const code = text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0');
	return refuse(
		`the control character U+${code} in line ${text.slice(0, at).split('\n').length}`,
		'text only',
		`delete it${code === '0000' ? ', or save the file as UTF-8' : ''}`,
	);
}
