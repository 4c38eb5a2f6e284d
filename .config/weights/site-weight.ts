import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a file of a built site weighs, in bytes: as it lies there, and as it is sent. */
export interface Weight {
	bytes: number;
	/** After gzip, which is what GitHub Pages sends. */
	sent: number;
}

/** Files of a built site by their paths below it, with slashes. */
export type Weights = ReadonlyMap<string, Weight>;

/** How many pages are named in a report. */
const MOST = 20;

/**
 * Weighs every file of a built site.
 * @throws if there is no such folder, or no home page in it
 */
export function weigh(folder: string): Weights {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`${folder} is no built site: it has no index.html`);
	const weights = new Map<string, Weight>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const content = readFileSync(file);
		weights.set(relative(folder, file).split(sep).join('/'), {
			bytes: content.length,
			sent: gzipSync(content, { level: 9 }).length,
		});
	}
	return weights;
}

/** The parts of a site by the paths of their files; a file belongs to the first that fits. */
const PARTS: readonly [name: string, fits: RegExp][] = [
	['Pages', /\.html$/],
	['Search', /^pagefind|^search\//],
	['Pictures', /\.(?:png|svg|jpe?g|webp)$/],
	['Data', /^data\//],
	['Scripts, styles, the rest', /^/],
];

const partOf = (path: string): string => PARTS.find(([, fits]) => fits.test(path))![0];

const number = (value: number): string => value.toLocaleString('en');
const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value).replace('-', '−'));

/** The sum of some files. */
function sumOf(weights: Weights, includes: (path: string) => boolean): Weight & { files: number } {
	const chosen = [...weights].filter(([path]) => includes(path)).map(([, weight]) => weight);
	return {
		files: chosen.length,
		bytes: chosen.reduce((sum, { bytes }) => sum + bytes, 0),
		sent: chosen.reduce((sum, { sent }) => sum + sent, 0),
	};
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** `/claims/` for `claims/index.html`. */
const address = (path: string): string => `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/**
 * What a change does to a site, as Markdown: the size of its parts and of the whole, and the pages whose weight as they
 * are sent changed most.
 */
export function weightReport(before: Weights, after: Weights): string {
	const size = (name: string, includes: (path: string) => boolean): string => {
		const [old, now] = [sumOf(before, includes), sumOf(after, includes)];
		return row([
			name,
			`${number(now.files)} (${signed(now.files - old.files)})`,
			`${number(now.bytes)} (${signed(now.bytes - old.bytes)})`,
			`${number(now.sent)} (${signed(now.sent - old.sent)})`,
		]);
	};
	const none: Weight = { bytes: 0, sent: 0 };
	const changed = [...new Set([...before.keys(), ...after.keys()])]
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({ path, old: before.get(path) ?? none, now: after.get(path) ?? none }))
		.filter(({ old, now }) => old.bytes !== now.bytes || old.sent !== now.sent)
		.sort(
			(a, b) =>
				Math.abs(b.now.sent - b.old.sent) - Math.abs(a.now.sent - a.old.sent) || (a.path < b.path ? -1 : 1),
		);
	return [
		'## Size of the site',
		'',
		row(['', 'files', 'bytes', 'bytes after gzip']),
		row(['---', '---:', '---:', '---:']),
		...PARTS.map(([name]) => size(name, (path) => partOf(path) === name)),
		size('**All**', () => true),
		'',
		`## Pages that weigh more or less: ${number(changed.length)}`,
		...(changed.length === 0
			? []
			: [
					'',
					row(['page', 'bytes', 'bytes after gzip', 'more or less']),
					row(['---', '---:', '---:', '---:']),
					...changed
						.slice(0, MOST)
						.map(({ path, old, now }) =>
							row([
								`${address(path)}${before.has(path) ? '' : ' (new)'}${after.has(path) ? '' : ' (gone)'}`,
								number(now.bytes),
								number(now.sent),
								signed(now.sent - old.sent),
							]),
						),
				]),
		...(changed.length > MOST ? ['', `And ${number(changed.length - MOST)} that changed less.`] : []),
	].join('\n');
}
