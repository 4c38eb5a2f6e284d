import { expect, it } from 'vitest';
import { ICONS, manifest } from './icons.ts';

const made = manifest('The Long Road', 'What it is', '#fff', (path) => `/site${path}`);

it('keeps every address below the base path', () => {
	const { start_url, scope, icons } = made;
	for (const address of [start_url, scope, ...icons.map(({ src }) => src)])
		expect(address).toMatch(/^\/site\//);
});

it('offers the two sizes that home screens ask for, and names the site shortly', () => {
	expect(made.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
	expect(ICONS.map(({ size }) => size)).toContain(180);
	expect(made.short_name).toBe('Long Road');
});
