import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The number of Node stands once, as the version of the package `node`, whose program npm scripts find first. */

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
	devDependencies: Record<string, string>;
	engines?: Record<string, string>;
	volta?: unknown;
};

test('scripts run on the Node that package.json pins', () => {
	expect(process.version).toBe(`v${manifest.devDependencies['node']}`);
});

test('nothing else names a Node', () => {
	expect(manifest.engines?.['node']).toBeUndefined();
	expect(manifest.volta).toBeUndefined();
	expect(readdirSync(new URL('..', import.meta.url))).not.toContain('.nvmrc');
	for (const name of readdirSync(new URL('../.github/workflows/', import.meta.url)))
		expect(read(`.github/workflows/${name}`), name).not.toContain('node-version');
});
