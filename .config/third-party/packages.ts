/** A package of the lockfile, or all its forms for single platforms. */
export interface Package {
	name: string;
	/** SPDX expressions: one, if all forms have the same. */
	licences: string[];
}

/** The part of package-lock.json that is read here. */
export interface Lockfile {
	packages: Record<string, { license?: string; os?: string[]; cpu?: string[] }>;
}

const PLATFORM =
	/([-/])(?:aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|wasm32|webcontainers|win32|windows).*$/;

/** `@esbuild/linux-x64` is one form of `@esbuild/*`. */
const family = (name: string): string => name.replace(PLATFORM, '$1*');

/**
 * All packages, by name. A form for a platform whose licence the lockfile does not know has that of the others.
 * @throws with every package of which no licence is known
 */
export function packagesOf({ packages }: Lockfile): Package[] {
	const found = new Map<string, Set<string>>();
	for (const [path, { license, os, cpu }] of Object.entries(packages)) {
		if (path === '') continue;
		const own = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const name = os || cpu ? family(own) : own;
		const licences = found.get(name) ?? new Set();
		if (license) licences.add(license);
		found.set(name, licences);
	}
	const unknown = [...found].filter(([, licences]) => licences.size === 0).map(([name]) => name);
	if (unknown.length > 0) throw new Error(`The lockfile gives no licence of ${unknown.join(', ')}.`);
	return [...found]
		.map(([name, licences]) => ({ name, licences: [...licences].sort() }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
