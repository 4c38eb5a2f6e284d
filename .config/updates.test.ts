import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What enters this project by itself: updates, and what packages run when they are installed. */

interface Updates {
	updates: {
		'package-ecosystem': string;
		cooldown?: { 'default-days'?: number };
		groups?: Record<string, unknown>;
	}[];
}
const read = (path: string): string => readFileSync(path, 'utf8');

test('packages and actions are updated in groups, a week after they came out', () => {
	const { updates } = parse(read('.github/dependabot.yml')) as Updates;
	expect(updates.map((each) => each['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
	for (const each of updates) {
		expect(each.cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
		expect(Object.keys(each.groups ?? {})).not.toEqual([]);
	}
});

test('each package that would run something when it is installed is allowed or refused by name', () => {
	const { packages } = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { hasInstallScript?: boolean }>;
	};
	const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
	const running = Object.entries(packages)
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
	expect(Object.keys(allowScripts).sort()).toEqual([...new Set(running)].sort());
	expect(read('.npmrc')).toMatch(/^strict-allow-scripts=true$/m);
});
