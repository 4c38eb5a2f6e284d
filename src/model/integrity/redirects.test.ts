import { expect, it } from 'vitest';
import { aCorpus, told } from '../testing/corpus.ts';
import { aRedirect } from '../testing/entries.ts';
import { redirects } from './redirects.ts';

const lead = (id: string, from: string, to: string) =>
	aRedirect({ id, from: `/claims/${from}/`, to: `/claims/${to}/` });

it.each([
	['a claim', lead('one', 'old', 'strike-on-panjgur')],
	['a part of a page', aRedirect({ to: '/glossary/#sarmachar' })],
	['a list', aRedirect({ to: '/claims/' })],
])('lets a redirect lead to %s', (_, redirect) => {
	expect(told(redirects, { redirects: [redirect] })).toBe('');
});

it.each([
	[
		'to nothing',
		[lead('one', 'old', 'strike-on-panjgu')],
		/one\.yaml: to: found \/claims\/strike-on-panjgu\/, which is no page; expected .+ write \/claims\/strike-on-panjgur\//,
	],
	['from a page', [lead('one', 'strike-on-panjgur', 'agreed')], /one\.yaml: from: found .+, which is a page/],
	[
		'in a circle',
		[lead('one', 'a', 'b'), lead('two', 'b', 'a')],
		/one\.yaml: to: found a circle: \/claims\/a\/ to \/claims\/b\/ to \/claims\/a\/.+\n.+two\.yaml: to: found a circle/,
	],
	['to itself', [lead('one', 'a', 'a')], /one\.yaml: to: found a circle/],
	[
		'to another redirect',
		[lead('one', 'a', 'b'), lead('two', 'b', 'strike-on-panjgur')],
		/^\S+one\.yaml: to: found \/claims\/b\/, which is redirected itself; .+ write \/claims\/strike-on-panjgur\//,
	],
	[
		'twice from one address',
		[lead('one', 'a', 'strike-on-panjgur'), lead('two', 'a', 'agreed')],
		/one\.yaml: from: found \/claims\/a\/, from which \S+two\.yaml leads too/,
	],
])('refuses a redirect %s', (_, list, problem) => {
	expect(told(redirects, { redirects: list })).toMatch(problem);
});

it('says nothing of a page that could not be read', () => {
	const list = [lead('one', 'old', 'unread')];
	expect(redirects.check(aCorpus({ redirects: list }), new Set(['claims/unread']))).toEqual([]);
});
