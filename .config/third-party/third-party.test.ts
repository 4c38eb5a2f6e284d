import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mayBuild, mayShip } from './licences.ts';
import { packagesOf } from './packages.ts';
import { documents, packages, shipped } from './third-party.ts';

it.each(Object.entries(documents()))(
	'has written %s as it is now: else run npm run third-party',
	(path, text) => expect(readFileSync(path, 'utf8')).toBe(text),
);

it('holds nothing under a licence that is not allowed where it is used', () => {
	const all = packages();
	const refused = all.filter(({ licences }) => !licences.every(mayBuild));
	expect(refused, 'what builds and tests').toEqual([]);
	expect(
		shipped(all).filter(({ licence }) => !mayShip(licence)),
		'what readers get',
	).toEqual([]);
});

it.each([
	['MIT', true, true],
	['(MIT AND Zlib)', false, true],
	['Apache-2.0 AND MIT', true, true],
	['CPAL-1.0 OR AGPL-1.0', false, true],
	['LGPL-3.0-or-later', false, true],
	['AGPL-3.0-only', false, false],
	['MIT AND GPL-3.0-only', false, false],
	['SEE LICENSE IN LICENSE.txt', false, false],
])('reads %s', (licence, ships, builds) => {
	expect(mayShip(licence)).toBe(ships);
	expect(mayBuild(licence)).toBe(builds);
});

it('does not guess at a licence that mixes AND and OR', () =>
	expect(() => mayBuild('MIT OR ISC AND GPL-3.0-only')).toThrow('it mixes AND and OR'));

it('takes the forms of a package for single platforms together, whatever the lockfile knows of each', () => {
	const all = packagesOf({
		packages: {
			'': { license: 'MIT' },
			'node_modules/b': { license: 'ISC' },
			'node_modules/@a/tool-linux-x64': { license: 'MIT', os: ['linux'], cpu: ['x64'] },
			'node_modules/x/node_modules/@a/tool-darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
		},
	});
	expect(all).toEqual([
		{ name: '@a/tool-*', licences: ['MIT'] },
		{ name: 'b', licences: ['ISC'] },
	]);
});

it('refuses a package of which no licence is known', () =>
	expect(() => packagesOf({ packages: { 'node_modules/a': {}, 'node_modules/b': {} } })).toThrow(
		'The lockfile gives no licence of a, b.',
	));
