import { expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

it('is the local preview without settings', () =>
	expect(siteAddress({})).toEqual({ site: 'http://localhost:4321', base: '/', report: '' }));

it('takes the settings in their normal form', () =>
	expect(
		siteAddress({
			SITE_URL: 'https://Example.org/',
			BASE_PATH: 'explainer',
			REPORT_URL: 'mailto:editor@example.org',
		}),
	).toEqual({ site: 'https://example.org', base: '/explainer/', report: 'mailto:editor@example.org' }));

it('tells every setting that is wrong, a line each', () => {
	const told = siteAddress({
		SITE_URL: 'example.org',
		BASE_PATH: '//evil.example/',
		REPORT_URL: 'editor@example.org',
	});
	expect(typeof told === 'string' && told.split('\n')).toEqual([
		expect.stringMatching(/^✗ SITE_URL: found "example\.org"; .+ To mend: .+\.$/),
		expect.stringMatching(/^✗ BASE_PATH: found "\/\/evil\.example\/"; .+ To mend: .+\.$/),
		expect.stringMatching(/^✗ REPORT_URL: found "editor@example\.org"; .+ To mend: .+\.$/),
	]);
});
