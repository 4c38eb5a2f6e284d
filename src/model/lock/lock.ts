import { ID_PATTERN } from '../../id.ts';
import { STATUSES } from '../../schemas/claim.ts';
import { isDay } from '../../schemas/edtf.ts';
import type { Problem } from '../../file/problem.ts';

/** What the lock of a story records of one published page. */
export interface Recorded {
	/** The path without its slashes: `claims/<id>`, `background/<id>`. */
	address: string;
	/** The day on which it was first published. */
	first: string;
	/** The day since which it says what it says. */
	since: string;
	/** The status of a claim; `page` for a reading page; `moved` for an address that is redirected. */
	state: string;
	/** Of a claim its text, then its positions; of a page all its words; of what moved nothing. */
	hashes: readonly string[];
	/** Of a claim who says it, then who holds each position, as `claimVoices` has them; empty of all else. */
	voices: readonly string[];
}

/** The lock: what was published, by address. */
export type Lock = ReadonlyMap<string, Recorded>;

/** Parts the hashes of words from those of who says them. */
const BY = 'by';

const STATES: readonly string[] = [...STATUSES, 'page', 'moved'];

const HEAD = `# What was published, written by \`npm run lock\`: address, first day, day of its present words, state, hashes; then by whom.
`;

/** The lock as text: UTF-8, a line an address in the order of the addresses, fields separated by one space. */
export const lockText = (lock: Lock): string =>
	HEAD +
	[...lock.values()]
		.toSorted((a, b) => (a.address < b.address ? -1 : 1))
		.map(
			({ address, first, since, state, hashes, voices }) =>
				`${[address, first, since, state, ...hashes, ...(voices.length > 0 ? [BY, ...voices] : [])].join(' ')}\n`,
		)
		.join('');

const isAddress = (address: string): boolean => {
	const parts = address.split('/');
	return parts.length === 2 && parts.every((part) => ID_PATTERN.test(part));
};
const isWholeDay = (day: string): boolean => day.length === 10 && isDay(day);

/** What is wrong with a line of the lock, if anything. */
function faultOf({
	address,
	first,
	since,
	state,
	hashes,
	voices,
}: Recorded): [found: string, expected: string] | [] {
	if (!isAddress(address)) return [`the address "${address}"`, 'an address such as "claims/some-id"'];
	const day = [first, since].find((each) => !isWholeDay(each));
	if (day !== undefined) return [`the day "${day}"`, 'a day that exists, written "2024-01-16"'];
	if (since < first) return [`${since}, which is before ${first}`, 'the first day, then one not before it'];
	if (!STATES.includes(state)) return [`the state "${state}"`, `one of ${STATES.join(', ')}`];
	const hash = [...hashes, ...voices].find((each) => !/^[0-9a-f]{12}$/.test(each));
	if (hash !== undefined) return [`the hash "${hash}"`, 'twelve digits from 0 to f'];
	if ((hashes.length === 0) !== (state === 'moved'))
		return [`${hashes.length} hashes`, 'one for its words, and none of what moved'];
	if (voices.length > 0 && voices.length !== hashes.length)
		return [`${voices.length} voices for ${hashes.length} wordings`, 'one for each'];
	return [];
}

/**
 * Reads a lock.
 * @param text of the file, as `lockText` writes it
 * @param file its path, for messages
 * @returns what is recorded, and each line that cannot be read as a problem
 */
export function parseLock(text: string, file: string): { lock: Lock; problems: Problem[] } {
	const lock = new Map<string, Recorded>();
	const problems: Problem[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line === '' || line.startsWith('#')) continue;
		const [address = '', first = '', since = '', state = '', ...rest] = line.split(' ');
		const by = rest.includes(BY) ? rest.indexOf(BY) : rest.length;
		const [hashes, voices] = [rest.slice(0, by), rest.slice(by + 1)];
		const recorded = { address, first, since, state, hashes, voices };
		const [found, expected] = lock.has(address)
			? [`a second line of ${address}`, 'one line an address']
			: faultOf(recorded);
		if (found === undefined || expected === undefined) lock.set(address, recorded);
		else
			problems.push({
				rule: 'lock',
				severity: 'error',
				file,
				field: `line ${index + 1}`,
				found,
				expected,
				mend: 'take the file as it was published last from Git, and run `npm run lock`; nobody writes it by hand',
			});
	}
	return { lock, problems };
}
