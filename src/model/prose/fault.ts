/** Something in the prose of one page that may not be written so, told to its writer. */
export interface Fault {
	/** The line of the file. */
	line: number;
	found: string;
	expected: string;
	mend: string;
}

/** A text as it is quoted in a message: on one line, and cut where it is long. */
export function quote(text: string, most = 60): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return `“${line.length > most ? `${line.slice(0, most)}…` : line}”`;
}
