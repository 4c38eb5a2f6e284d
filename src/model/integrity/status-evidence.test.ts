import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim } from '../testing/entries.ts';
import { statusEvidence } from './status-evidence.ts';

const iran = { holder: 'iran', statement: 'A base was struck.', sources: ['irna-on-strike'] };
const pakistan = { holder: 'pakistan', statement: 'A house was struck.', sources: ['dawn-on-strike'] };
const overtakenBy = { claim: 'strike-on-panjgur', on: '2024-01-18' };
const check = (...[fields]: Parameters<typeof aClaim>) => told(statusEvidence, { claims: [aClaim(fields)] });

it('reports an attributed claim without an author', () => {
	expect(check({ status: 'attributed' })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: author: found nothing, though the status is "attributed"; expected who says so. To mend: add "author:" with an actor id, or with a name and a role [status-evidence]"`,
	);
});

it('reports a disputed claim without positions', () => {
	expect(check({ status: 'disputed' })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: positions: found 0 positions, though the status is "disputed"; expected two or more, each with a holder and a source. To mend: add the other position, or choose another status [status-evidence]"`,
	);
});

it('reports a disputed claim with one position', () => {
	expect(check({ status: 'disputed', positions: [iran] })).toContain('positions: found 1 positions');
});

it('reports a disputed claim whose positions have one holder', () => {
	const holder = { name: 'A witness' };
	const positions = [
		{ ...iran, holder },
		{ ...pakistan, holder },
	];
	expect(check({ status: 'disputed', positions })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: positions: found positions that all have one holder; expected at least two holders who differ. To mend: name the other holder, or make the claim "attributed" [status-evidence]"`,
	);
});

it('reports a position on a source that the claim does not cite', () => {
	const positions = [iran, { ...pakistan, sources: ['dawn-on-strike', 'geo-on-strike'] }];
	expect(check({ status: 'disputed', positions })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: positions[1].sources: found "geo-on-strike", which is not among the claim's citations; expected a source that the claim cites, with what it says. To mend: add a citation of "geo-on-strike" to the claim [status-evidence]"`,
	);
});

it('reports an overtaken claim that does not say by what and when', () => {
	expect(check({ status: 'overtaken' })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: overtakenBy: found nothing, though the status is "overtaken"; expected the claim that overtook it, and the date. To mend: add "overtakenBy:" with "claim:" and "on:" [status-evidence]"`,
	);
});

it('reports positions on a claim that is not disputed', () => {
	expect(check({ positions: [iran, pakistan] })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: positions: found positions on a claim that is "agreed"; expected positions on disputed claims only. To mend: make the status "disputed" or delete the positions [status-evidence]"`,
	);
});

it('reports overtakenBy on a claim that is not overtaken', () => {
	expect(check({ overtakenBy })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: overtakenBy: found overtakenBy on a claim that is "agreed"; expected overtakenBy on overtaken claims only. To mend: make the status "overtaken" or delete the field [status-evidence]"`,
	);
});

it.each<[string, Parameters<typeof aClaim>[0]]>([
	['agreed', {}],
	['attributed to an actor', { status: 'attributed', author: 'iran' }],
	['attributed to somebody without a page', { status: 'attributed', author: { name: 'A witness' } }],
	['disputed, with two held and sourced positions', { status: 'disputed', positions: [iran, pakistan] }],
	['overtaken, with what and when', { status: 'overtaken', overtakenBy }],
	['unverified', { status: 'unverified' }],
])('accepts a claim that is %s', (_, fields) => {
	expect(check(fields)).toBe('');
});

it('reports a claim that every source disputes, and a source that says the very words of the claim', () => {
	const [{ text }] = [aClaim().data];
	const disputing = aClaim({
		citations: [{ source: 'dawn-on-strike', stance: 'disputes', says: 'It was not so.' }],
	});
	expect(told(statusEvidence, { claims: [disputing] })).toContain(
		'citations: found only sources that dispute the claim',
	);
	const echo = aClaim({ citations: [{ source: 'dawn-on-strike', says: text.toUpperCase() }] });
	expect(told(statusEvidence, { claims: [echo] })).toContain(
		'citations[0].says: found the very words of the claim',
	);
});

it('reports positions of one holder by id and by name, and positions that all say the same', () => {
	const position = (holder: string | { name: string }, statement: string) => ({
		...{ holder, statement, sources: ['dawn-on-strike'] },
	});
	const disputed = (...positions: ReturnType<typeof position>[]) =>
		told(statusEvidence, { claims: [aClaim({ status: 'disputed', positions })] });
	expect(
		disputed(position('iran', 'It was so.'), position({ name: 'government of Iran' }, 'It was not so.')),
	).toContain('found positions that all have one holder');
	expect(disputed(position('iran', 'It was so.'), position('pakistan', 'it was so'))).toContain(
		'found positions that all say the same',
	);
	expect(disputed(position('iran', 'It was so.'), position('pakistan', 'It was not so.'))).toBe('');
});
