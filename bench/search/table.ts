/**
 * Prints rows as a table of plain text: the first column to the left, the others to the right.
 * @param rows the head first; all of one length
 */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const line = (row: readonly string[]): string =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
			.join('  ');
	const [head, ...body] = rows.map(line);
	return [head, '─'.repeat(head!.length), ...body].join('\n');
}
