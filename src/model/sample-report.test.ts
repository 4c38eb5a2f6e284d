import { expect, it } from 'vitest';
import { blindSampleSchema } from '../schemas/blind-sample.ts';
import { sampleReport } from './sample-report.ts';

const sample = { date: '2026-11-23', version: 'c166e2c', drawn: 50, wrong: 1, tooStrong: 2, unseen: 2 };

it('says that none was drawn', () => {
	expect(sampleReport(undefined)).toBe('A blind sample of the claims was not drawn yet.');
});

it('gives the share of faults among the claims whose source could be seen', () => {
	expect(sampleReport(sample)).toContain(
		'of 2 no source could be seen; of the other 48, 1 said what the sources do not and 2 said more than they do, 6 in a hundred.',
	);
});

it('does not speak of unseen sources where all were seen', () => {
	expect(sampleReport({ ...sample, unseen: 0 })).toContain('at random: 1 said what the sources do not');
});

it('gives no share of nothing', () => {
	expect(sampleReport({ ...sample, drawn: 3, wrong: 0, tooStrong: 0, unseen: 3 })).not.toContain('hundred');
});

it('refuses more faults than claims', () => {
	expect(blindSampleSchema.safeParse(sample).success).toBe(true);
	expect(blindSampleSchema.safeParse({ ...sample, drawn: 4 }).error?.issues[0]?.message).toBe(
		'expected "wrong", "tooStrong" and "unseen" to be no more than "drawn" together',
	);
});
