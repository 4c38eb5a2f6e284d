import { expect, it } from 'vitest';
import { aCorpus, told } from '../testing/corpus.ts';
import { aChapter, aClaim } from '../testing/entries.ts';
import { orphanClaims } from './orphan-claims.ts';

const claims = [aClaim(), aClaim({ id: 'unused' })];

it('warns of a claim that nothing uses, without stopping the build', () => {
	expect(told(orphanClaims, { claims })).toMatchInlineSnapshot(
		`"src/content/claims/unused.yaml: found a claim that nothing uses; expected a page, event, relation or statement that uses it. To mend: use it where a reader needs it, or delete it [orphan-claims]"`,
	);
	expect(orphanClaims.check(aCorpus({ claims })).map(({ severity }) => severity)).toEqual(['warning']);
});

it('accepts a claim that only prose uses', () => {
	expect(
		told(orphanClaims, { claims, background: [aChapter({ body: '<Claim id="unused">It</Claim>.' })] }),
	).toBe('');
});

it('accepts a claim that only another claim names', () => {
	const overtaken = aClaim({ status: 'overtaken', overtakenBy: { claim: 'unused', on: '2024-01-18' } });
	expect(told(orphanClaims, { claims: [overtaken, aClaim({ id: 'unused' })] })).toBe('');
});
