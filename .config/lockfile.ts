import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Keeps package-lock.json fit for every machine. A registry mirror may lack the newest packages of other platforms; npm
 * then leaves these optional packages out of the lockfile, and `npm ci` elsewhere calls it out of sync. This adds an
 * entry for each, and sees to it that no address of a registry is recorded.
 *
 * `node .config/lockfile.ts` completes the file, `node .config/lockfile.ts --check` only reports.
 */
interface Package {
	version?: string;
	resolved?: string;
	optional?: boolean;
	dev?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
}
interface Lockfile {
	packages: Record<string, Package>;
}

/** What the name of a platform package says of its platform: `@scope/tool-darwin-arm64`, `tool-linux-x64-musl`. */
function platform(name: string): Pick<Package, 'os' | 'cpu' | 'libc'> {
	const os = /android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32|windows/.exec(
		name,
	)?.[0];
	const cpu = /arm64|x64|ia32|riscv64|ppc64|s390x|loong64|mips64el|armv7|arm|wasm32/.exec(name)?.[0];
	const libc = /musl|gnu/.exec(name)?.[0];
	return {
		...(os && { os: [os === 'windows' ? 'win32' : os] }),
		...(cpu && { cpu: [cpu === 'armv7' ? 'arm' : cpu] }),
		...(os === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
	};
}

/** The folder of node_modules in which a package lies: that of `node_modules/a/node_modules/b` is `node_modules/a/`. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('node_modules/')));

/** The folders in which Node looks for what a package asks for, nearest first. */
function lookedIn(path: string): string[] {
	const folders = [path === '' ? '' : `${path}/`];
	for (let at = path; at !== ''; at = folderOf(at).replace(/\/$/, '')) folders.push(folderOf(at));
	return [...new Set(folders)];
}

/**
 * The entries that `npm ci` on another platform would miss, by their place in node_modules. A package that asks for an
 * exact version is not served by another one that happens to lie there.
 */
export function missingEntries({ packages }: Lockfile): Record<string, Package> {
	const missing: Record<string, Package> = {};
	const byDepth = Object.entries(packages).sort(([a], [b]) => a.length - b.length);
	for (const [path, entry] of byDepth) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			const place = lookedIn(path)
				.map((folder) => `${folder}node_modules/${name}`)
				.find((candidate) => missing[candidate] ?? packages[candidate]);
			const found = place === undefined ? undefined : (missing[place] ?? packages[place]);
			const exact = /^\d/.test(range);
			if (found && (!exact || found.version === range)) continue;
			missing[`${folderOf(path)}node_modules/${name}`] = {
				version: range.replace(/^[\^~]/, ''),
				...platform(name),
				dev: true,
				optional: true,
			};
		}
	}
	return missing;
}

/** Entries that record where they were downloaded from. */
export const withAddress = ({ packages }: Lockfile): string[] =>
	Object.entries(packages)
		.filter(([, { resolved }]) => resolved !== undefined)
		.map(([path]) => path);

if (import.meta.main) {
	const text = readFileSync('package-lock.json', 'utf8');
	const lockfile = JSON.parse(text) as Lockfile;
	const missing = missingEntries(lockfile);
	const addressed = withAddress(lockfile);
	if (process.argv.includes('--check')) {
		for (const path of Object.keys(missing))
			console.error(`package-lock.json: ${path} has no entry. To mend: node .config/lockfile.ts`);
		for (const path of addressed)
			console.error(
				`package-lock.json: ${path} records a download address. To mend: npm install with the .npmrc of this project.`,
			);
		process.exitCode = Object.keys(missing).length + addressed.length > 0 ? 1 : 0;
	} else if (Object.keys(missing).length > 0) {
		const packages = Object.fromEntries(
			Object.entries({ ...lockfile.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
		);
		writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages }, null, '\t')}\n`);
		console.log(`${Object.keys(missing).length} entries added to package-lock.json`);
	}
}
