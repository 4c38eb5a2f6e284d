import { inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { onDisk } from '../text-kind.ts';
import { withFields } from '../edit.ts';

const wrong = (name: string, write: (url: URL, text: string) => string | undefined): Kind =>
	inField(`address: ${name}`, 'address', (text) => write(new URL(text), text));

/** A second source with nearly the same address. */
const twin = (name: string, write: (url: URL, text: string) => string | undefined): Kind =>
	onDisk(`twin of an address: ${name}`, (entry) => {
		const field = entry.fields.find(({ name }) => name === 'URL');
		if (!field) return undefined;
		const text = String(field.value);
		const other = write(new URL(text), text);
		if (other === undefined || other === text) return undefined;
		const path = entry.path.replace(/\.yaml$/, '-again.yaml');
		const copy = withFields(entry.text, [
			[['URL'], other],
			[['title'], 'Another title of what seems another text'],
		]);
		return { changes: [{ path, to: { text: copy } }], files: [entry.path] };
	});

/** Addresses that lead nowhere, to one reader only, or to where another source already leads. */
export const ADDRESSES: readonly Kind[] = [
	wrong('without a scheme', (_url, text) => text.replace(/^https?:\/\//, '')),
	wrong('scheme alone', () => 'https://'),
	wrong('empty', () => ''),
	wrong('of a script', () => 'javascript:alert(1)'),
	wrong('with its text in it', () => 'data:text/html,<script>alert(1)</script>'),
	wrong('of another scheme', ({ host, pathname }) => `ftp://${host}${pathname}`),
	wrong('of a file', () => 'file:///home/editor/article.html'),
	wrong('scheme twice', (_url, text) => `https://${text}`),
	wrong('one stroke after the scheme', (_url, text) => text.replace('://', ':/')),
	wrong('space within', (_url, text) => `${text}/a page`),
	wrong('space before', (_url, text) => ` ${text}`),
	wrong('space behind', (_url, text) => `${text} `),
	wrong('line break within', (_url, text) => text.replace(/\/(?=[^/]*$)/, '/\n')),
	wrong('host without a dot', ({ pathname }) => `https://dawn${pathname}`),
	wrong('this machine', ({ pathname }) => `http://localhost:4321${pathname}`),
	wrong('private host', ({ pathname }) => `http://192.168.0.10${pathname}`),
	wrong('number for a host', ({ pathname }) => `http://2130706433${pathname}`),
	wrong('private host of version 6', ({ pathname }) => `http://[::1]${pathname}`),
	wrong('name and password', ({ host, pathname }) => `https://user:secret@${host}${pathname}`),
	wrong('host of examples', ({ pathname }) => `https://www.example.com${pathname}`),
	wrong('host that cannot be', ({ pathname }) => `https://news.invalid${pathname}`),
	wrong('odd port', ({ host, pathname }) => `https://${host}:8443${pathname}`),
	wrong('host with a look-alike letter', ({ host, pathname }) =>
		host.includes('a') ? `https://${host.replace('a', '\u0430')}${pathname}` : undefined,
	),
	wrong('host with two dots', ({ host, pathname }) => `https://${host.replace('.', '..')}${pathname}`),
	wrong('stop behind', (_url, text) => `${text}).`),
	wrong('pointed brackets', (_url, text) => `<${text}>`),
	wrong('Markdown', (_url, text) => `[the article](${text})`),
	wrong('markup in it', (_url, text) => `${text}"><script>alert(1)</script>`),
	wrong('order of writing overridden', (_url, text) => `${text}\u202egnp`),
	wrong('endless', (_url, text) => `${text}?x=${'a'.repeat(9000)}`),
	wrong('broken escape', (_url, text) => `${text}%E0%A4%A`),
	wrong('escape of nothing', (_url, text) => `${text}%00`),
	wrong('of a search', () => 'https://www.google.com/search?q=sabz+koh'),
	wrong('shortened', () => 'https://bit.ly/3xYzAbC'),
	wrong(
		'tracking behind it',
		(_url, text) => `${text}${text.includes('?') ? '&' : '?'}utm_source=twitter&fbclid=abc`,
	),
	twin('the same', (_url, text) => `${text}#`),
	twin('tracking', (_url, text) => `${text}${text.includes('?') ? '&' : '?'}utm_source=twitter`),
	twin('other scheme', ({ protocol }, text) =>
		protocol === 'https:' ? text.replace('https:', 'http:') : text.replace('http:', 'https:'),
	),
	twin('www', ({ host }, text) =>
		host.startsWith('www.') ? text.replace('//www.', '//') : text.replace('//', '//www.'),
	),
	twin('stroke behind', (_url, text) =>
		text.endsWith('/') ? text.slice(0, -1) : text.includes('?') ? undefined : `${text}/`,
	),
	twin('part of the page', (_url, text) => (text.includes('#') ? undefined : `${text}#comments`)),
	twin('host in capitals', ({ host }, text) => text.replace(host, host.toUpperCase())),
	twin('port that goes without saying', ({ host, protocol }, text) =>
		text.replace(host, `${host}:${protocol === 'https:' ? 443 : 80}`),
	),
	twin('letter escaped', (_url, text) => text.replace(/a(?=[^/]*$)/, '%61')),
	twin('dots in the path', ({ host }, text) => text.replace(host, `${host}/x/..`)),
	twin('dot behind the host', ({ host }, text) => text.replace(host, `${host}.`)),
];
