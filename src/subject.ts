import { FOLDERS } from './folders.ts';
import { stop } from './stop.ts';
import { readSubject } from './subject/read.ts';
import { settingsText } from './text-file.ts';

/**
 * What the site is about, read once from the subject's folder (`folders.ts`) when the program starts: the shape of the
 * content depends on it. A subject that does not fit ends the program with every fault, before anything is written.
 */

const { subject: found, problems } = readSubject(FOLDERS.subject, settingsText);
if (!found) stop(`The subject cannot be read; nothing was written.\n${problems.join('\n')}`, 1);

export const subject = found;

/** The ids of the sides, in their order. */
export const SIDES: readonly string[] = subject.sides.map(({ id }) => id);

/** The number of a side's colour and line, from 1; nothing for what is no side. */
export function sideNumber(id: string | undefined): number | undefined {
	const index = SIDES.indexOf(id ?? '');
	return index === -1 ? undefined : index + 1;
}
