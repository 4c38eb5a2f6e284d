import { describe, expect, it } from 'vitest';
import { problemLine } from '../../file/problem.ts';
import { lockText, parseLock } from './lock.ts';

const FILE = 'src/content.lock';
const claim = 'claims/strike 2026-11-01 2026-11-02 disputed 0123456789ab 0123456789ac';

describe('a lock', () => {
	it('is read as it was written, in the order of its addresses', () => {
		const text = lockText(
			parseLock(`${claim}\nactors/iran 2026-11-01 2026-11-01 page 0123456789ab\n`, FILE).lock,
		);
		expect(text).toMatch(/^# .+\nactors\/iran .+\nclaims\/strike .+\n$/);
		const { lock, problems } = parseLock(text, FILE);
		expect(problems).toEqual([]);
		expect(lockText(lock)).toBe(text);
		expect(lock.get('claims/strike')).toEqual({
			address: 'claims/strike',
			first: '2026-11-01',
			since: '2026-11-02',
			state: 'disputed',
			hashes: ['0123456789ab', '0123456789ac'],
			voices: [],
		});
	});

	it('knows who says a claim, where it is recorded', () => {
		const line = `${claim} by 0123456789ad 0123456789ae`;
		const { lock, problems } = parseLock(`${line}\n`, FILE);
		expect(problems).toEqual([]);
		expect(lock.get('claims/strike')).toMatchObject({
			hashes: ['0123456789ab', '0123456789ac'],
			voices: ['0123456789ad', '0123456789ae'],
		});
		expect(lockText(lock)).toContain(`\n${line}\n`);
	});

	it.each([
		['<<<<<<< HEAD', 'found the address "<<<<<<<"'],
		['claims/Strike 2026-11-01 2026-11-01 agreed 0123456789ab', 'found the address "claims/Strike"'],
		['claims/a 2026-02-30 2026-11-01 agreed 0123456789ab', 'found the day "2026-02-30"'],
		['claims/a 2026 2026-11-01 agreed 0123456789ab', 'found the day "2026"'],
		['claims/a 2026-11-02 2026-11-01 agreed 0123456789ab', 'found 2026-11-01, which is before 2026-11-02'],
		[
			'claims/a 2026-11-01 2026-11-01 certain 0123456789ab',
			'found the state "certain"; expected one of agreed',
		],
		['claims/a 2026-11-01 2026-11-01 agreed 01234', 'found the hash "01234"'],
		['claims/a 2026-11-01 2026-11-01 agreed', 'found 0 hashes'],
		['claims/a 2026-11-01 2026-11-01 moved 0123456789ab', 'found 1 hashes'],
		['claims/a 2026-11-01 2026-11-01 agreed 0123456789ab by x', 'found the hash "x"'],
		[
			'claims/a 2026-11-01 2026-11-01 agreed 0123456789ab by 0123456789ab 0123456789ab',
			'found 2 voices for 1 wordings',
		],
		[claim, 'found a second line of claims/strike'],
	])('is refused with the line %s', (line, told) => {
		const { lock, problems } = parseLock(`${claim}\n${line}\n`, FILE);
		expect(problems.map(problemLine)).toEqual([
			expect.stringMatching(/^src\/content\.lock: line 2: found .+; expected .+\. To mend: .+ \[lock\]$/),
		]);
		expect(problemLine(problems[0]!)).toContain(told);
		expect([...lock.keys()]).toEqual(['claims/strike']);
	});
});
