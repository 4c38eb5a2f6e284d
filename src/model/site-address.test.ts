import { describe, expect, it } from 'vitest';
import { normaliseBase, normaliseSite } from './site-address.ts';

describe('normaliseBase', () => {
	it.each([
		['', '/'],
		['/', '/'],
		[' explainer ', '/explainer/'],
		['/explainer', '/explainer/'],
		['explainer/', '/explainer/'],
		['/explainer/', '/explainer/'],
		['/a//b/', '/a/b/'],
		['/v1.2_x~y-z/', '/v1.2_x~y-z/'],
	])('makes %j into %s', (base, expected) => {
		expect(normaliseBase(base)).toBe(expected);
	});

	it.each([
		[
			'https://example.org/explainer/',
			'put the scheme and host into SITE_URL and only the path into BASE_PATH',
		],
		['file:/x', 'put the scheme and host into SITE_URL and only the path into BASE_PATH'],
		['//evil.example/', 'begin it with one slash; a host belongs into SITE_URL'],
		['//', 'begin it with one slash; a host belongs into SITE_URL'],
		['/a b/', 'take the spaces out'],
		['/a?b/', 'leave out the query and the fragment'],
		['/a#b/', 'leave out the query and the fragment'],
		['\\a', 'write "/" in place of "\\"'],
		['/../x/', 'write the path without "." and ".."'],
		['/./x/', 'write the path without "." and ".."'],
		['/ä/', 'write it with the letters A to Z, digits and the signs . _ ~ - alone'],
		['/a%20b/', 'write it with the letters A to Z, digits and the signs . _ ~ - alone'],
	])('refuses %s and says how to mend it', (base, mend) => {
		expect(() => normaliseBase(base)).toThrow(
			`BASE_PATH: found "${base}"; expected a path such as "/explainer/". To mend: ${mend}.`,
		);
	});
});

describe('normaliseSite', () => {
	it.each([
		['https://example.org', 'https://example.org'],
		[' https://example.org/ ', 'https://example.org'],
		['HTTPS://Example.ORG', 'https://example.org'],
		['http://localhost:4321', 'http://localhost:4321'],
		['https://example.org:443', 'https://example.org'],
	])('makes %j into %s', (site, expected) => {
		expect(normaliseSite(site)).toBe(expected);
	});

	it.each([
		['', 'write the origin, or unset it for a site on this machine'],
		['example.org', 'begin it with "https://"'],
		['//example.org/', 'begin it with "https://"'],
		['localhost:4321', 'begin it with "https://"'],
		['example.org/explainer/', 'begin it with "https://"'],
		['/explainer/', 'put the path into BASE_PATH, and scheme and host into SITE_URL'],
		['ftp://example.org', 'begin it with "https://" or "http://"'],
		['javascript:alert(1)', 'begin it with "https://" or "http://"'],
		['https://exam ple.org', 'take the spaces out'],
		['https://', 'write the name of the host as in the example'],
		['https://example.org/explainer/', 'put the path into BASE_PATH'],
		['https://a.org/?q=1', 'leave out the query and the fragment'],
		['https://a.org/#x', 'leave out the query and the fragment'],
		[
			'https://user:secret@example.org',
			'leave out the user name and the password: every reader would see them',
		],
	])('refuses %j and says how to mend it', (site, mend) => {
		expect(() => normaliseSite(site)).toThrow(
			`SITE_URL: found "${site}"; expected an origin such as "https://example.org". To mend: ${mend}.`,
		);
	});
});
