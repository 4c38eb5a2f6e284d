import { readFileSync, writeFileSync } from 'node:fs';
import { SHIPPED } from '../../src/integrations/shipped.ts';
import { packagesOf, type Lockfile, type Package } from './packages.ts';

/**
 * `npm run third-party`: writes THIRD-PARTY.md, the licences of all that reaches readers, builds or tests, and
 * public/licences.txt, which readers get with the work itself.
 */

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** All packages of the lockfile of this project. */
export const packages = (): Package[] => packagesOf(JSON.parse(read('package-lock.json')) as Lockfile);

/** The work that reaches readers, each with its licence. @throws if it is of a package that is not installed */
export const shipped = (all: readonly Package[]) =>
	SHIPPED.map((each) => {
		const licence = each.licence ?? all.find(({ name }) => name === each.package)?.licences.join(' AND ');
		if (!licence) throw new Error(`src/integrations/shipped.ts: the licence of ${each.work} is not known.`);
		return { ...each, licence };
	});

/** The document as it should be. Without versions: it changes with what is used, not with each update. */
function thirdParty(all: readonly Package[]): string {
	const ships = shipped(all).map(
		({ work, licence, what, from }) => `- **${work}** (${licence}). ${what} Where from: ${from}.`,
	);
	const byLicence = Map.groupBy(all, ({ licences }) => licences.join('; '));
	const builds = [...byLicence]
		.sort(([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1))
		.map(([licence, of]) => `### ${licence}\n\n${of.map(({ name }) => `\`${name}\``).join(', ')}`);
	return `# Work of others

<!-- Written by npm run third-party: change what it reads, not this file. -->

The code of this project is under the MIT licence ([LICENSE](LICENSE)), its text and data under CC BY 4.0 ([LICENSE-CONTENT.md](LICENSE-CONTENT.md)). It rests on the work of others, listed here from
the lockfile and from \`src/integrations/shipped.ts\`. Which licences are allowed, and where, stands in \`.config/third-party/licences.ts\`; a test refuses any other.

## What readers get

${ships.join('\n')}

No other package leaves anything in the site: a build fails if a script for browsers carries the code of one. Readers get these licences as \`licences.txt\`.

## What builds and tests

These run where the site is made and are not passed on. \`*\` stands for the forms of a package for single platforms.

${builds.join('\n\n')}
`;
}

/** The text of a licence in node_modules, without those of what a package carries besides: none of that reaches readers. */
const licenceText = (path: string): string =>
	read(`node_modules/${path}`)
		.split(/^# Licenses of bundled dependencies$/m, 1)
		.join('')
		.trim();

/** What readers get of the licences: each work, and the text of its licence where it asks for that. */
const notices = (all: readonly Package[]): string =>
	shipped(all)
		.map(({ work, licence, text }) => `${work}: ${licence}\n\n${text ? licenceText(text) : ''}`.trim())
		.join(`\n\n${'='.repeat(72)}\n\n`)
		.concat('\n');

/** What is written, by its path from the project's root. */
export function documents(): Record<string, string> {
	const all = packages();
	return { 'THIRD-PARTY.md': thirdParty(all), 'public/licences.txt': notices(all) };
}

if (import.meta.main)
	for (const [path, text] of Object.entries(documents())) writeFileSync(new URL(path, ROOT), text);
