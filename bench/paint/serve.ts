import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Serves folders as GitHub Pages does: HTTP/2 over TLS, text as gzip, fresh for ten minutes. One port a folder, from
 * the given one on, each under its base path. Prints "ready".
 * Usage: node bench/paint/serve.ts <host> <first port> <base>=<folder> …
 */
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

/** A key and a certificate for a day, signed by nobody. */
function certificate(host: string): { key: Buffer; cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'paint-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
	const name = ['-days', '1', '-subj', '/CN=paint', '-addext', `subjectAltName=IP:${host}`];
	execFileSync('openssl', ['req', '-x509', ...curve, ...name, '-keyout', key, '-out', cert], {
		stdio: 'ignore',
	});
	const made = { key: readFileSync(key), cert: readFileSync(cert) };
	rmSync(folder, { recursive: true });
	return made;
}

/** The file that an address names, or nothing. */
function fileOf(folder: string, base: string, url: string): string | undefined {
	const { pathname } = new URL(url, 'https://localhost');
	if (!pathname.startsWith(base)) return undefined;
	const path = join(folder, normalize(`/${decodeURIComponent(pathname.slice(base.length))}`));
	const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

const [host = '127.0.0.1', first = '0', ...served] = process.argv.slice(2);
const keys = certificate(host);
const listening = served.map((pair, place) => {
	const [base = '/', folder = ''] = pair.split('=');
	const bodies = new Map<string, Buffer>();
	const server = createSecureServer(keys, (request, response) => {
		const file = fileOf(folder, base, request.url);
		if (!file) return void response.writeHead(404).end();
		const type = extname(file);
		const packed = PACKED.has(type);
		const body = bodies.get(file) ?? (packed ? gzipSync(readFileSync(file)) : readFileSync(file));
		bodies.set(file, body);
		response.writeHead(200, {
			'content-type': TYPES[type] ?? 'application/octet-stream',
			...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
			'content-length': body.length,
			'cache-control': 'max-age=600',
			etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
		});
		response.end(body);
	});
	// A browser that is closed in the middle of a page is no fault of the server.
	server.on('sessionError', () => undefined);
	return new Promise<void>((up) => server.listen(Number(first) + place, host, up));
});
await Promise.all(listening);
// Whoever started this has gone.
process.stdin.on('end', () => process.exit()).resume();
console.log('ready');
