import { FOLDERS } from '../../folders.ts';
import type { Corpus } from '../corpus.ts';
import type { Broken } from '../integrity/rule.ts';
import type { Problem } from '../../file/problem.ts';
import type { Lock, Recorded } from './lock.ts';
import { silentChanges, stepsOf } from './silent-changes.ts';
import { recordedPages, type Hash, type Page } from './words.ts';

/** What lies between the content and its lock. */
export interface Comparison {
	/** Changes in silence and pages that vanished: an editor has to write something. `npm run lock` writes nothing before. */
	refused: Problem[];
	/** Lines that do not fit what the content says now: `npm run lock` writes them. */
	stale: Problem[];
	/** The lock as it should be. */
	next: Lock;
}

/** Of a claim the newest day on which its words were changed; what is not told of a claim, nobody can date. */
const sinceOf = (corpus: Corpus, { entry, claim }: Page, was: Recorded | undefined, day: string): string =>
	claim && was
		? stepsOf(corpus, entry.id).reduce((newest, { date }) => (date > newest ? date : newest), was.since)
		: day;

type Said = Pick<Recorded, 'state' | 'hashes' | 'voices'>;

const same = (a: Said, b: Said): boolean =>
	a.state === b.state &&
	a.hashes.join(' ') === b.hashes.join(' ') &&
	a.voices.join(' ') === b.voices.join(' ');

/**
 * Holds the content against its lock.
 * @param file the path of the lock, for messages
 * @param day the day of the lock that is to be written
 * @param broken entries that could not be read: the lock keeps what it says of them
 */
export function compareWithLock(
	corpus: Corpus,
	lock: Lock,
	{ file, day, hash, broken = new Set() }: { file: string; day: string; hash: Hash; broken?: Broken },
): Comparison {
	const refused: Problem[] = [];
	const stale: Problem[] = [];
	const next = new Map<string, Recorded>();
	const outdated = (address: string, found: string, expected: string): void =>
		void stale.push({
			rule: 'lock',
			severity: 'error',
			file,
			field: address,
			found,
			expected,
			mend: 'run `npm run lock`, look at what it says has changed, and commit the file',
		});
	for (const page of recordedPages(corpus, hash)) {
		const { now, claim } = page;
		const was = lock.get(now.address);
		if (was && same(was, now)) {
			next.set(now.address, was);
			continue;
		}
		const silent =
			was && claim && was.state !== 'moved' ? silentChanges(claim, was, stepsOf(corpus, claim.id), hash) : [];
		refused.push(...silent);
		const since = sinceOf(corpus, page, was, day);
		next.set(now.address, { ...now, first: was?.first ?? day, since });
		if (!was) outdated(now.address, 'no line', 'what is published for the first time');
		else if (silent.length === 0)
			outdated(now.address, `its words of ${was.since}`, 'the words that it has now');
	}
	const redirected = new Map(corpus.redirects.map(({ data }) => [data.from, data.date]));
	for (const was of lock.values()) {
		if (next.has(was.address)) continue;
		const moved = redirected.get(`/${was.address}/`);
		if (broken.has(was.address) || (moved && was.state === 'moved')) next.set(was.address, was);
		else if (moved) {
			next.set(was.address, {
				...was,
				since: moved > was.first ? moved : was.first,
				state: 'moved',
				hashes: [],
				voices: [],
			});
			outdated(was.address, `its words of ${was.since}`, 'that it is redirected');
		} else refused.push(vanished(was));
	}
	return { refused, stale, next };
}

/** An address that was published and leads nowhere now. */
const vanished = ({ address, first }: Recorded): Problem => ({
	rule: 'lock',
	severity: 'error',
	file: `${FOLDERS.content}/${address}.${address.startsWith('claims/') ? 'yaml' : 'mdx'}`,
	found: `nothing, though /${address}/ is published since ${first}`,
	expected: 'the entry, or a redirect from its address to what has its matter now',
	mend: `bring the file back, or write a redirect in ${FOLDERS.content}/redirects with from: /${address}/`,
});
