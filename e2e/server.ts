import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/**
 * Serves a folder below a base path as GitHub Pages does: a directory without its slash is redirected, a path that does
 * not exist gets 404.html with status 404, upper and lower case differ on every file system, and text is compressed
 * by whoever asks for it elsewhere. Usage: node e2e/server.ts <folder> <base> <port>
 */
const [folder = 'dist', base = '/', port = '4173'] = process.argv.slice(2);

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
};

/** Whether every part of the path exists in exactly this spelling, which some file systems would not insist on. */
function existsExactly(parts: readonly string[]): boolean {
	let at = folder;
	for (const part of parts) {
		if (!existsSync(at) || !statSync(at).isDirectory() || !readdirSync(at).includes(part)) return false;
		at = join(at, part);
	}
	return existsSync(at);
}

createServer((request, response) => {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const send = (status: number, file: string): void => {
		response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
		response.end(readFileSync(file));
	};
	const missing = (): void => send(404, join(folder, '404.html'));
	if (!url.pathname.startsWith(base)) {
		response.writeHead(404, { 'content-type': 'text/plain' });
		response.end(`There is no site outside ${base}`);
		return;
	}
	const parts = decodeURIComponent(url.pathname.slice(base.length)).split('/').filter(Boolean);
	if (parts.includes('..') || !existsExactly(parts)) return missing();
	const file = join(folder, ...parts);
	if (!statSync(file).isDirectory()) return url.pathname.endsWith('/') ? missing() : send(200, file);
	if (!url.pathname.endsWith('/')) {
		response.writeHead(301, { location: `${url.pathname}/${url.search}` });
		response.end();
		return;
	}
	const index = join(file, 'index.html');
	return existsSync(index) ? send(200, index) : missing();
}).listen(Number(port));
