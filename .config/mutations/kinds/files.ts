import type { Kind } from '../kind.ts';
import { onDisk } from '../text-kind.ts';
import type { Change, EntryFile } from '../story.ts';

/** The same bytes under another path. */
const moved = (name: string, write: (path: string, entry: EntryFile) => string | undefined): Kind =>
	onDisk(`file: ${name}`, (entry) => {
		const path = write(entry.path, entry);
		if (path === undefined || path === entry.path) return undefined;
		return {
			changes: [
				{ path: entry.path, to: 'nothing' },
				{ path, to: { text: entry.text } },
			],
		};
	});

/** Another file, beside those that are there. */
const beside = (
	name: string,
	write: (path: string) => string,
	to: Change['to'] | ((entry: EntryFile) => Change['to']),
): Kind =>
	onDisk(`file: ${name}`, (entry) => ({
		changes: [{ path: write(entry.path), to: typeof to === 'function' ? to(entry) : to }],
		files: [entry.path],
	}));

/** The same path with other bytes. */
const bytes = (name: string, write: (text: string) => Buffer | undefined): Kind =>
	onDisk(`bytes: ${name}`, (entry) => {
		const written = write(entry.text);
		return written && { changes: [{ path: entry.path, to: { bytes: written } }] };
	});

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Files under a wrong name, in a wrong place, of a wrong kind. */
export const FILES: readonly Kind[] = [
	moved('other ending', (path) =>
		path.replace(/\.(yaml|mdx)$/, (ending) => (ending === '.yaml' ? '.yml' : '.md')),
	),
	moved('ending in capitals', (path) => path.replace(/\.\w+$/, (ending) => ending.toUpperCase())),
	moved('no ending', (path) => path.replace(/\.\w+$/, '')),
	moved('two endings', (path) => path.replace(/(\.\w+)$/, '$1.txt')),
	moved('ending of the other kind', (path) =>
		path.replace(/\.(yaml|mdx)$/, (ending) => (ending === '.yaml' ? '.mdx' : '.yaml')),
	),
	moved('name in capitals', (path) =>
		path.replace(/[^/]*$/, (name) => name[0]!.toUpperCase() + name.slice(1)),
	),
	moved('name with a space', (path) => path.replace(/-(?=[^/]*$)/, ' ')),
	moved('name with an underscore', (path) => path.replace(/-(?=[^/]*$)/, '_')),
	moved('name with two hyphens', (path) => path.replace(/-(?=[^/]*$)/, '--')),
	moved('name with an accent', (path) => path.replace(/a(?=[^/]*$)/, 'á')),
	moved('name with a sign that is not seen', (path) => path.replace(/(\.\w+)$/, '\u200b$1')),
	moved('name with a dot', (path) => path.replace(/-(?=[^/]*$)/, '.')),
	moved('name without end', (path) => path.replace(/[^/]*(\.\w+)$/, `a${'-and-so-on'.repeat(20)}$1`)),
	moved('name that Windows keeps for itself', (path) => path.replace(/[^/]*(\.\w+)$/, 'con$1')),
	moved('folder of another kind', (path, { collection }) =>
		path.replace(`/${collection}/`, collection === 'claims' ? '/sources/' : '/claims/'),
	),
	moved('folder that is not', (path, { collection }) => path.replace(`/${collection}/`, `/${collection}s/`)),
	moved('folder in capitals', (path, { collection }) =>
		path.replace(`/${collection}/`, `/${collection.toUpperCase()}/`),
	),
	moved('folder within', (path) => path.replace(/([^/]*)$/, 'more/$1')),
	moved('above all folders', (path, { collection }) => path.replace(`/${collection}/`, '/')),
	onDisk('file: gone, though others point to it', (entry, { story }) => {
		if (!['sources', 'claims', 'places', 'actors'].includes(entry.collection)) return undefined;
		const pointing = story.entries.filter(
			({ fields, id }) =>
				id !== entry.id && fields.some(({ to, value }) => to === entry.collection && value === entry.id),
		);
		return pointing.length === 1
			? { changes: [{ path: entry.path, to: 'nothing' }], files: pointing.map(({ path }) => path) }
			: undefined;
	}),
	beside(
		'copy of an editor',
		(path) => `${path}~`,
		(entry) => ({ text: entry.text }),
	),
	beside(
		'copy of a merge',
		(path) => `${path}.orig`,
		(entry) => ({ text: entry.text }),
	),
	beside(
		'copy in a file browser',
		(path) => path.replace(/(\.\w+)$/, ' (1)$1'),
		(entry) => ({ text: entry.text }),
	),
	beside(
		'twin in capitals',
		(path) => path.replace(/[^/]*$/, (name) => name[0]!.toUpperCase() + name.slice(1)),
		(entry) => ({ text: entry.text }),
	),
	beside('picture', (path) => path.replace(/[^/]*$/, 'photo.png'), {
		bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
	}),
	beside('script', (path) => path.replace(/[^/]*$/, 'build.js'), { text: 'process.exit(1)' }),
	beside('hidden', (path) => path.replace(/[^/]*$/, '.DS_Store'), { text: 'x' }),
	beside('read me', (path) => path.replace(/[^/]*$/, 'README.md'), { text: 'What lies here.' }),
	beside('folder with the name of an entry', (path) => path.replace(/(\.\w+)$/, '-again$1'), 'a folder'),
	beside(
		'link to another entry',
		(path) => path.replace(/(\.\w+)$/, '-again$1'),
		({ path }) => ({ link: path.split('/').at(-1)! }),
	),
	beside('link to nothing', (path) => path.replace(/(\.\w+)$/, '-again$1'), { link: 'no-such-file.yaml' }),
	beside(
		'link to itself',
		(path) => path.replace(/(\.\w+)$/, '-again$1'),
		({ path }) => ({
			link: path
				.split('/')
				.at(-1)!
				.replace(/(\.\w+)$/, '-again$1'),
		}),
	),
	onDisk('file: link in the place of an entry', (entry) => ({
		changes: [{ path: entry.path, to: { link: '/etc/hostname' } }],
	})),
	onDisk('file: folder in the place of an entry', (entry) => ({
		changes: [{ path: entry.path, to: 'a folder' }],
	})),
	bytes('none', () => Buffer.alloc(0)),
	bytes('spaces alone', () => Buffer.from('  \n\n')),
	bytes('comment alone', () => Buffer.from('# to be written\n')),
	bytes('nought among them', (text) => Buffer.from(text.replace(/ /, '\0'))),
	bytes('noughts alone', () => Buffer.alloc(400)),
	bytes('of a picture', () => Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 37) % 256))),
	bytes('UTF-16', utf16),
	bytes('UTF-16, big end first', (text) => utf16(text).swap16()),
	bytes('mark of byte order', (text) => Buffer.from(`\ufeff${text}`)),
	bytes('Latin-1', (text) =>
		/[\u00a0-\u00ff]/.test(text) ? Buffer.from(text.replaceAll('’', "'"), 'latin1') : undefined,
	),
	bytes('Windows-1252', (text) =>
		text.includes('’')
			? Buffer.from(text.replaceAll('’', '\u0092').replace(/[“”]/g, '"'), 'latin1')
			: undefined,
	),
	bytes('cut within a sign', (text) => {
		const at = text.indexOf('’');
		return at < 0
			? undefined
			: Buffer.concat([
					Buffer.from(text.slice(0, at)),
					Buffer.from([0xe2, 0x80]),
					Buffer.from(text.slice(at + 1)),
				]);
	}),
	bytes('cut in the middle', (text) => Buffer.from(text.slice(0, text.length / 2))),
	bytes('lines of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))),
	bytes('lines of an old Macintosh', (text) => Buffer.from(text.replaceAll('\n', '\r'))),
	bytes('no line end at the end', (text) => Buffer.from(text.trimEnd())),
	bytes('huge comment', (text) =>
		Buffer.from(
			text.startsWith('---')
				? text.replace('---\n', `---\n# ${'x'.repeat(3_000_000)}\n`)
				: `# ${'x'.repeat(3_000_000)}\n${text}`,
		),
	),
];
