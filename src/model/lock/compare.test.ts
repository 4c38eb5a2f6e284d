import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { problemLine } from '../../file/problem.ts';
import { aCorpus } from '../testing/corpus.ts';
import { aChange, aChapter, aClaim, aCorrection, aRedirect } from '../testing/entries.ts';
import { compareWithLock } from './compare.ts';
import type { Lock } from './lock.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const compare = (corpus: Corpus, lock: Lock, day = '2026-11-20', broken = new Set<string>()) =>
	compareWithLock(corpus, lock, { file: 'src/content.lock', day, hash, broken });

const FIRST = '2026-11-10';
const NONE = { corrections: [], changes: [], redirects: [] };
const was = 'Iran struck a village in Panjgur on 16 January 2024.';
const now = 'Iran struck a hamlet in Panjgur on 16 January 2024.';
const says = (text: string, more: Partial<Corpus> = {}): Corpus =>
	aCorpus({ ...NONE, claims: [aClaim({ text })], ...more });
const published = compare(says(was), new Map(), FIRST).next;
const lines = (corpus: Corpus, lock = published): { refused: string[]; stale: string[] } => {
	const { refused, stale } = compare(corpus, lock);
	return { refused: refused.map(problemLine), stale: stale.map(problemLine) };
};
const change = (before: string, after: string, date = '2026-11-15') => aChange({ before, after, date });

describe('content that is as it was published', () => {
	it('is let pass, and its lock stays as it is', () => {
		expect(compare(says(was), published)).toEqual({ refused: [], stale: [], next: published });
	});

	it('may break its lines otherwise', () => {
		expect(lines(says(was.replaceAll(' ', '\n')))).toEqual({ refused: [], stale: [] });
	});
});

describe('a new claim or page', () => {
	it('needs a line in the lock and nothing else', () => {
		const { refused, stale } = lines(says(was), new Map());
		expect(refused).toEqual([]);
		expect(stale).toContainEqual(
			expect.stringMatching(
				/^src\/content\.lock: claims\/strike-on-panjgur: found no line; expected .+\. To mend: run `npm run lock`.+ \[lock\]$/,
			),
		);
		expect(published.get('claims/strike-on-panjgur')).toMatchObject({
			first: FIRST,
			since: FIRST,
			state: 'agreed',
		});
	});
});

describe('a published claim with another text', () => {
	it('is refused in silence, by its file and field', () => {
		const { refused, stale } = lines(says(now));
		expect(refused).toEqual([
			expect.stringMatching(
				/^src\/content\/claims\/strike-on-panjgur\.yaml: text: found "Iran struck a hamlet .+; expected the wording that was published, or a correction .+\. To mend: .+ \[silent-change\]$/,
			),
		]);
		expect(stale).toEqual([]);
	});

	it.each([
		['a note of the change', { changes: [change(was, now)] }],
		['a correction', { corrections: [aCorrection({ ...change(was, now).data, page: undefined })] }],
		[
			'two steps',
			{
				changes: [
					aChange({ ...change(was, 'Iran struck.').data, id: 'a' }),
					aChange({ ...change('Iran struck.', now).data, id: 'b' }),
				],
			},
		],
	])('needs %s and a new line, which dates it', (_, more: Partial<Corpus>) => {
		const corpus = says(now, more);
		const { refused, stale } = lines(corpus);
		expect(refused).toEqual([]);
		expect(stale).toEqual([
			expect.stringContaining('claims/strike-on-panjgur: found its words of 2026-11-10'),
		]);
		const { next } = compare(corpus, published);
		expect(next.get('claims/strike-on-panjgur')).toMatchObject({ first: FIRST, since: '2026-11-15' });
		expect(lines(corpus, next)).toEqual({ refused: [], stale: [] });
	});

	it.each([
		['begins from words that were never published', change('Iran struck something.', now)],
		['leads to other words', change(was, 'Iran struck a town.')],
		['is older than those words', change(was, now, '2026-11-09')],
		['is of another claim', aChange({ ...change(was, now).data, claim: 'another-claim' })],
	])('is not helped by a note that %s', (_, note) => {
		expect(lines(says(now, { changes: [note] })).refused).toHaveLength(1);
	});
});

const account = (statement: string, holder = 'iran', source = 'irna-on-strike') => ({
	holder,
	statement,
	sources: [source],
});
const disputed = (...statements: string[]) =>
	aClaim({ text: was, status: 'disputed', positions: statements.map((each) => account(each)) });

describe('a published claim with another status', () => {
	const corpus = (changes: Corpus['changes']): Corpus =>
		aCorpus({ ...NONE, claims: [disputed('A base was struck.', 'A house was struck.')], changes });

	it('is refused in silence, its accounts with it', () => {
		expect(lines(corpus([])).refused).toEqual([
			expect.stringMatching(/yaml: status: found "disputed"; expected "agreed", which was published, or/),
		]);
	});

	it('needs a note that says both', () => {
		expect(lines(corpus([change('agreed', 'disputed')])).refused).toEqual([]);
		expect(lines(corpus([change('attributed', 'disputed')])).refused).toHaveLength(1);
	});
});

describe('an account of a published dispute', () => {
	const [base, house, school] = [
		'A base was struck.',
		'A house was struck.',
		'A school was struck.',
	] as const;
	const corpus = (statements: string[], ...changes: Corpus['changes']): Corpus =>
		aCorpus({ ...NONE, claims: [disputed(...statements)], changes });
	const lock = compare(corpus([base, house]), new Map(), FIRST).next;

	it.each([
		['that says something else', [base, school], 2],
		['that was added', [base, house, school], 1],
		['that was taken away', [base], 1],
	])('%s is refused in silence', (_, statements, problems) => {
		expect(lines(corpus(statements), lock).refused).toHaveLength(problems);
	});

	it.each([
		['that says something else', [base, school], change(house, school)],
		['that was added', [base, house, school], change('No account of a school.', school)],
		['that was taken away', [base], change(house, base)],
	])('%s needs a note', (_, statements, note) => {
		expect(lines(corpus(statements, note), lock).refused).toEqual([]);
	});

	it('may stand in another order', () => {
		expect(lines(corpus([house, base]), lock).refused).toEqual([]);
	});
});

describe('a reading page', () => {
	it('needs a new line for other words, and none for another day of review', () => {
		const page = (fields: Parameters<typeof aChapter>[0]): Corpus =>
			says(was, { background: [aChapter(fields)] });
		const other = page({ summary: 'Iran struck a hamlet in the district of Panjgur in Pakistan.' });
		expect(lines(other)).toEqual({
			refused: [],
			stale: [expect.stringContaining('background/the-strikes: found')],
		});
		expect(compare(other, published).next.get('background/the-strikes')).toMatchObject({
			first: FIRST,
			since: '2026-11-20',
		});
		expect(lines(page({ reviewed: '2026-11-01' }))).toEqual({ refused: [], stale: [] });
	});
});

describe('an address that was published', () => {
	const renamed = (redirects: Corpus['redirects'] = []): Corpus =>
		aCorpus({ ...NONE, claims: [aClaim({ id: 'strike-on-a-village', text: was })], redirects });
	const moved = [
		aRedirect({ from: '/claims/strike-on-panjgur/', to: '/claims/strike-on-a-village/', date: '2026-11-15' }),
	];

	it('is refused if it vanishes', () => {
		expect(lines(renamed()).refused).toEqual([
			expect.stringMatching(
				/^src\/content\/claims\/strike-on-panjgur\.yaml: found nothing, though \/claims\/strike-on-panjgur\/ is published since 2026-11-10; .+ To mend: .+from: \/claims\/strike-on-panjgur\//,
			),
		]);
	});

	it('may be redirected, and stays so', () => {
		expect(lines(renamed(moved)).refused).toEqual([]);
		const { next } = compare(renamed(moved), published);
		expect(next.get('claims/strike-on-panjgur')).toMatchObject({
			state: 'moved',
			since: '2026-11-15',
			hashes: [],
			voices: [],
		});
		expect(lines(renamed(moved), next)).toEqual({ refused: [], stale: [] });
		expect(lines(renamed(), next).refused).toHaveLength(1);
	});

	it('is kept while its file cannot be read', () => {
		const { refused, next } = compare(
			renamed(),
			published,
			'2026-11-20',
			new Set(['claims/strike-on-panjgur']),
		);
		expect(refused).toEqual([]);
		expect(next.get('claims/strike-on-panjgur')).toEqual(published.get('claims/strike-on-panjgur'));
	});
});
