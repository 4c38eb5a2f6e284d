import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const root = new URL('../', import.meta.url).pathname;

/** Every file of a folder with its hash. */
const hashes = (folder: string): Map<string, string> =>
	new Map(
		globSync('**/*', { cwd: folder })
			.filter((path) => statSync(`${folder}/${path}`).isFile())
			.sort()
			.map((path) => [
				path,
				createHash('sha256')
					.update(readFileSync(`${folder}/${path}`))
					.digest('hex'),
			]),
	);

test('two builds of the same files are the same byte for byte, the search index included', () => {
	const again = `${root}.cache/again`;
	const { status } = spawnSync('node', ['.config/site.ts', '.cache/again', '--force'], {
		cwd: root,
		stdio: 'ignore',
	});
	expect(status).toBe(0);
	const [one, two] = [hashes(`${root}.cache/site`), hashes(again)];
	expect([...one.keys()].some((path) => path.startsWith('pagefind'))).toBe(true);
	expect([...two]).toEqual([...one]);
	rmSync(again, { recursive: true });
});
