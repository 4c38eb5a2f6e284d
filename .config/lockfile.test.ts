import { expect, test } from 'vitest';
import { missingEntries, withAddress } from './lockfile.ts';

const tool = (version: string) => ({ version, optionalDependencies: { '@tool/darwin-arm64': version } });

test('a platform package without an entry is missing, with its platform read off its name', () => {
	expect(missingEntries({ packages: { 'node_modules/tool': tool('1.0.0') } })).toEqual({
		'node_modules/@tool/darwin-arm64': {
			version: '1.0.0',
			os: ['darwin'],
			cpu: ['arm64'],
			dev: true,
			optional: true,
		},
	});
});

test('an entry of another version does not serve, and the deeper package gets its own', () => {
	const packages = {
		'node_modules/tool': tool('2.0.0'),
		'node_modules/other/node_modules/tool': tool('1.0.0'),
		'node_modules/@tool/darwin-arm64': { version: '1.0.0' },
	};
	const missing = missingEntries({ packages });
	expect(Object.entries(missing).map(([path, { version }]) => [path, version])).toEqual([
		['node_modules/@tool/darwin-arm64', '2.0.0'],
		['node_modules/other/node_modules/@tool/darwin-arm64', '1.0.0'],
	]);
	expect(missingEntries({ packages: { ...packages, ...missing } })).toEqual({});
});

test('nothing is missing where the version asked for is there, or a range is', () => {
	const packages = {
		'node_modules/tool': tool('1.0.0'),
		'node_modules/@tool/darwin-arm64': { version: '1.0.0' },
	};
	expect(missingEntries({ packages })).toEqual({});
	const ranged = {
		'node_modules/a': { optionalDependencies: { fsevents: '~2.3.2' } },
		'node_modules/fsevents': { version: '2.3.3' },
	};
	expect(missingEntries({ packages: ranged })).toEqual({});
});

test('an entry that records a download address is told', () => {
	expect(
		withAddress({ packages: { 'node_modules/a': { resolved: 'somewhere' }, 'node_modules/b': {} } }),
	).toEqual(['node_modules/a']);
});
