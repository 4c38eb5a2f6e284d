import { expect, it } from 'vitest';
import { reportAddress, reportLink } from './report.ts';

const actions = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'someone/explainer' };

it.each([
	['nothing is known', {}, undefined],
	['the setting is empty', { REPORT_URL: ' ' }, undefined],
	['the setting names a form', { REPORT_URL: 'https://example.org/report' }, 'https://example.org/report'],
	['the setting names a mailbox', { REPORT_URL: 'mailto:a@example.org' }, 'mailto:a@example.org'],
	['GitHub names the repository', actions, 'https://github.com/someone/explainer/issues/new'],
	['both are there', { ...actions, REPORT_URL: 'mailto:a@example.org' }, 'mailto:a@example.org'],
	[
		'the setting is empty on GitHub',
		{ ...actions, REPORT_URL: '' },
		'https://github.com/someone/explainer/issues/new',
	],
	['the repository is no name', { ...actions, GITHUB_REPOSITORY: 'explainer' }, undefined],
	['the server is no https address', { ...actions, GITHUB_SERVER_URL: 'http://git.local' }, undefined],
])('reports to the right place where %s', (_, env, expected) => {
	expect(reportAddress(env)).toBe(expected);
});

it.each([
	'http://example.org/',
	'javascript:alert(1)',
	'editor@example.org',
	'mailto:',
	'mailto:editor',
	'mailto:a@example.org?cc=b@example.org',
	'https://user:secret@example.org/',
	'https://example.org/a b',
	'/report/',
	'none',
])('refuses %s, with what was found, what was expected and a cure', (REPORT_URL) => {
	expect(() => reportAddress({ ...actions, REPORT_URL })).toThrow(
		`REPORT_URL: found "${REPORT_URL}"; expected an https address or "mailto:" with an e-mail address. To mend: `,
	);
});

const page = 'https://example.org/explainer/claims/a/';
const link = (to: string) => reportLink(to, 'claim a & b', page);

it.each([
	['https://github.com/a/b/issues/new', 'title'],
	['https://example.org/?form=1#top', 'title'],
	['mailto:a@example.org', 'subject'],
])('fills in what is wrong and where at %s', (to, title) => {
	const url = new URL(link(to));
	expect(url.searchParams.get(title)).toBe('Error: claim a & b');
	expect(url.searchParams.get('body')).toMatch(new RegExp(`^${page}\n`));
	expect(url.hash).toBe(new URL(to).hash);
	expect(link(to).startsWith(to.split('#')[0]!)).toBe(true);
});

it('puts the address where the setting asks for it, and nothing else', () => {
	expect(link('https://example.org/report?page={address}')).toBe(
		`https://example.org/report?page=${encodeURIComponent(page)}`,
	);
});
