import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FOLDERS } from '../folders.ts';
import { compareWithLock, type Comparison } from '../model/lock/compare.ts';
import { parseLock, type Lock } from '../model/lock/lock.ts';
import { heldAgainstEnglish, type Rendered } from '../model/language/renders.ts';
import type { Hash } from '../model/lock/words.ts';
import type { ContentFile } from '../model/parse-file.ts';
import type { Problem } from '../file/problem.ts';
import type { Content } from './content.ts';

/** So many digits of a hash are written down: 48 bits tell apart what one story ever says. */
const DIGITS = 12;

const hash: Hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/**
 * The version of a story: a hash over every file of its content, by name and by what it holds. It is the same for the
 * same content, whatever the commit, the day and the machine.
 * @returns twelve digits from 0 to f
 */
export function versionOf(
	root: string,
	files: readonly Pick<ContentFile, 'path' | 'text'>[],
	images: readonly { path: string }[],
): string {
	const whole = createHash('sha256');
	const add = (path: string, held: string | Buffer): void => {
		const name = relative(FOLDERS.content, path).replaceAll('\\', '/');
		whole.update(`${name}\0${held.length}\0`).update(held);
	};
	for (const { path, text } of files) add(path, text);
	for (const { path } of images) add(path, readFileSync(join(root, path)));
	return whole.digest('hex').slice(0, DIGITS);
}

/**
 * Holds content against the lock of its story.
 * @param lock what was published
 * @param day the day of the lock that is to be written
 */
export const compared = ({ corpus, broken }: Content, lock: Lock, day: string): Comparison =>
	compareWithLock(corpus, lock, { file: FOLDERS.lock, day, hash, broken });

/** Holds all translations against the English of which they are. @param published what was published, if it is known */
export const rendered = ({ corpus }: Content, published: Lock = new Map()): Rendered =>
	heldAgainstEnglish(corpus, hash, published);

/** Without its lock a story that tells of corrections or changes could say something else without a word. */
function lostLock({ corpus }: Content): Problem[] {
	const told = corpus.corrections.length + corpus.changes.length;
	if (told === 0) return [];
	return [
		{
			rule: 'lock',
			severity: 'error',
			file: FOLDERS.lock,
			found: `no such file, though the story was published: it has ${told} corrections and notes of changes`,
			expected: 'what was published, line by line',
			mend: 'take the file back from version control (a new one, by "npm run lock", knows no earlier words and days)',
		},
	];
}

/**
 * Reads the lock of a story and holds its content against it; what has no line of its own yet is told once nothing else is
 * wrong.
 * @returns what was published, and everything that does not fit; a story without a lock, corrections and changes was not
 *   published
 */
export function readLock(root: string, content: Content): { lock: Lock; problems: readonly Problem[] } {
	const file = join(root, FOLDERS.lock);
	if (!existsSync(file)) return { lock: new Map(), problems: lostLock(content) };
	const { lock, problems } = parseLock(readFileSync(file, 'utf8'), FOLDERS.lock);
	if (problems.length > 0) return { lock, problems };
	// The day is that of a lock which is not written here.
	const { refused, stale } = compared(content, lock, '');
	// Lines that another fault made stale fit again when it is mended, and the lock is not written before.
	const isSound = !content.problems.some(({ severity }) => severity === 'error');
	return { lock, problems: [...refused, ...(isSound ? stale : [])] };
}
