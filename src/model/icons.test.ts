import { expect, it } from 'vitest';
import { ICONS, manifest, SIGN } from './icons.ts';

const made = manifest('The Long Road', 'What it is', '#fff', (path) => `/site${path}`);

it('keeps every address below the base path', () => {
	const { id, start_url, scope, icons } = made;
	for (const address of [id, start_url, scope, ...icons.map(({ src }) => src)])
		expect(address).toMatch(/^\/site\//);
});

it('offers the two sizes that home screens ask for, and names the site shortly', () => {
	for (const purpose of ['any', 'maskable'])
		expect(made.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)).toEqual([
			'192x192',
			'512x512',
		]);
	expect(ICONS.map(({ size }) => size)).toContain(180);
	expect(made.short_name).toBe('Long Road');
});

it('keeps the whole sign of a maskable icon within the circle that no mask cuts', () => {
	expect((SIGN.maskable / 2) * Math.SQRT2).toBeLessThan(0.4);
});
