/** Which licences the work of others may have, by its SPDX identifier (https://spdx.org/licenses/). */

/** What may reach readers: it asks for its name and its text, and nothing of this site. */
const FREE = [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'OFL-1.1',
	'public domain',
];

/** What only builds and tests. Nothing of it is copied into this repository or into the site. */
const AT_BUILD_TIME = [
	...FREE,
	'BlueOak-1.0.0',
	'MIT-0',
	'PSF-2.0',
	'Python-2.0',
	'Zlib',
	// They bind who changes the package itself, or passes it on.
	'CPAL-1.0',
	'LGPL-3.0-or-later',
	'MPL-2.0',
];

/**
 * Whether an SPDX expression leaves a choice that is allowed. Each side of AND has to be, of OR one.
 * @throws if it mixes both, which none does today
 */
function allows(expression: string, allowed: readonly string[]): boolean {
	const plain = expression.replace(/[()]/g, '');
	if (plain.includes(' AND ') && plain.includes(' OR '))
		throw new Error(`The licence "${expression}" is not read: it mixes AND and OR.`);
	const isAllowed = (licence: string): boolean => allowed.includes(licence.trim());
	return plain.includes(' OR ') ? plain.split(' OR ').some(isAllowed) : plain.split(' AND ').every(isAllowed);
}

/** Whether work under a licence may be sent to readers. */
export const mayShip = (licence: string): boolean => allows(licence, FREE);

/** Whether work under a licence may run where the site is built and tested. */
export const mayBuild = (licence: string): boolean => allows(licence, AT_BUILD_TIME);
