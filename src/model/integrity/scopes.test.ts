import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, aClaim, anEvent } from '../testing/entries.ts';
import { scopes } from './scopes.ts';

const FIRST = 'Iran struck Panjgur on 16 January 2024, the first attack there.';
const NONE = 'Iran struck Panjgur on 16 January 2024; no statement of Israel was found.';
const claim = (
	text: string,
	scope?: { within: string; looked?: string; from?: string[]; about?: string[]; words?: string[][] },
	id = 'strike-on-panjgur',
) => aClaim({ id, text, ...(scope && { scope }) });

it('accepts a scope, with the day of looking where nothing was found', () => {
	expect(told(scopes, { claims: [claim(FIRST, { within: 'attacks on Panjgur since 1947' })] })).toBe('');
	expect(
		told(scopes, { claims: [claim(NONE, { within: 'statements of Israel', looked: '2026-11-01' })] }),
	).toBe('');
});

it('reports a text without one, one without the day, and a scope of nothing', () => {
	expect(told(scopes, { claims: [claim(FIRST)] })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: scope: found nothing, though the text says “first attack”; expected how far that holds. To mend: add "scope:" with "within": of what it is the first, or what was looked through; or reword the text [scopes]"`,
	);
	expect(told(scopes, { claims: [claim(NONE, { within: 'statements of Israel' })] })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: scope.looked: found nothing, though the text says that something was not found; expected the day on which it was last looked for. To mend: add "looked:" with that day [scopes]"`,
	);
	expect(
		told(scopes, { claims: [claim('Iran struck a village in Panjgur.', { within: 'attacks on Panjgur' })] }),
	).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: scope: found a scope, though the text calls nothing the first, only, last or most and misses nothing; expected a text that says so, or no scope. To mend: delete the scope, or write the word into the text [scopes]"`,
	);
});

const saying = (body: string) => ({ background: [aChapter({ body })] });

it('reports a page that calls something the first without such a claim', () => {
	expect(
		told(scopes, saying('<Claim id="strike-on-panjgur">It was the first attack there.</Claim>')),
	).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found “first attack”, which the claim "strike-on-panjgur" does not say; expected a claim that says so, and how far it holds. To mend: cite or write the claim that says so, with its scope; or reword the sentence [scopes]"`,
	);
	expect(
		told(scopes, saying('<Claim id="strike-on-panjgur">Iran struck.</Claim> It was the only one.')),
	).toContain('which stands in no claim');
});

it('lets a page say by itself that nothing was found, as it bears the day of its review', () => {
	expect(
		told(scopes, saying('<Claim id="strike-on-panjgur">Iran struck.</Claim> No other word was found.')),
	).toBe('');
});

it('reports two firsts of one scope', () => {
	const within = 'attacks on Panjgur since 1947';
	const claims = [
		claim(FIRST, { within }),
		claim('Iran struck Panjgur in 2019, the first attack there.', { within }, 'strike-of-2019'),
	];
	expect(told(scopes, { claims })).toMatchInlineSnapshot(
		`"src/content/claims/strike-of-2019.yaml: scope.within: found “attacks on Panjgur since 1947”, of which "strike-on-panjgur" tells the same (“attacks on Panjgur since 1947”); expected one first, only, last or most of one scope. To mend: make one claim of both, disputed if they differ, or say how their scopes differ [scopes]"`,
	);
});

it('reports a claim that gives what another did not find', () => {
	const none = claim(NONE, {
		within: 'statements of Pakistan',
		looked: '2026-11-01',
		from: ['pakistan'],
		about: ['iran-strikes-panjgur'],
	});
	const word = aClaim({
		id: 'pakistan-said-so',
		text: 'Pakistan said on 17 January 2024 that it had been struck.',
		status: 'attributed',
		author: 'pakistan',
	});
	const events = [anEvent({ claims: ['strike-on-panjgur', 'pakistan-said-so'] })];
	expect(told(scopes, { claims: [none, word], events })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: scope: found no word of pakistan on iran-strikes-panjgur, while the claim "pakistan-said-so" gives one; expected one of the two. To mend: take back that nothing was found, or narrow "about" and "from" and say how the two differ [scopes]"`,
	);
	expect(told(scopes, { claims: [none, word] })).toBe('');
});

it('reports two firsts of which one scope lies in the other', () => {
	const first = (within: string) => [
		claim(FIRST, { within: 'attacks on Panjgur since 1947' }),
		claim('Iran struck Panjgur in 2019, the first attack there.', { within }, 'strike-of-2019'),
	];
	expect(told(scopes, { claims: first('attacks on Panjgur by Iran since 1947') })).toContain(
		'tells the same',
	);
	expect(told(scopes, { claims: first('attacks on Turbat since 1947') })).toBe('');
});

it('reports a claim that has the words of what another did not find', () => {
	const none = claim(NONE, {
		within: 'statements of Pakistan',
		looked: '2026-11-01',
		words: [
			['Pakistan', 'Islamabad'],
			['denied', 'confirmed'],
		],
	});
	const word = (text: string) => ({ claims: [none, aClaim({ id: 'word-of-pakistan', text })] });
	expect(told(scopes, word('Islamabad confirmed the strike on 17 January 2024.'))).toContain('scope.words');
	expect(told(scopes, word('Tehran confirmed the strike on 17 January 2024.'))).toBe('');
});
