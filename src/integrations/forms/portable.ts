import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import type { Dossier } from '../../model/dossier.ts';
import { bookSearch } from '../../model/book/search.ts';
import { englishForm, otherLanguagesForm, scriptsForm } from '../../model/search/concepts.ts';
import { nameList } from '../../model/search/names.ts';
import { searchRecords } from '../../model/search/records.ts';
import { withoutEndTags } from '../../model/book/end-tags.ts';
import { withoutQuotes } from '../../model/book/quotes.ts';
import { escapeText } from '../../model/book/xhtml.ts';
import { inlineCode } from '../../model/policy/inline-code.ts';
import { contents } from '../../site.ts';
import { subject } from '../../subject.ts';
import { refuseUnnamed } from '../shipped.ts';

/** The portable edition: the book as one file that needs no other, no network and no server (decision 0085). */

const SCRIPT = 'src/components/portable/portable.ts';
const STYLES = ['src/components/search/results.css', 'src/components/portable/portable.css'];

/** What browsers run that are six years old and newer: the file goes to phones that nobody updates. */
const TARGET = 'es2022';

/** What would make a browser fetch another file. */
const NEEDED = /(?:url\((?!["']?(?:data:|#))|<(?:script|img|source|iframe)[^>]* src=)[^)>]*/;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that can stand in a script: nothing in it ends the element. */
const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The script as one text.
 * @throws if it carries the code of a package that is not among what may be sent to readers
 */
async function script(root: string): Promise<string> {
	const { outputFiles, metafile } = await build({
		entryPoints: [join(root, SCRIPT)],
		absWorkingDir: root,
		bundle: true,
		write: false,
		minify: true,
		metafile: true,
		format: 'iife',
		target: TARGET,
		charset: 'utf8',
		define: {
			'import.meta.env.SENSES': JSON.stringify(englishForm(subject.concepts)),
			'import.meta.env.BASE_URL': '"/"',
		},
	});
	refuseUnnamed(Object.keys(metafile.inputs));
	// In a script that stands in a page nothing may end it.
	return outputFiles.map(({ text }) => text.replaceAll('</script', '<\\/script')).join('');
}

const styles = async (root: string): Promise<string> => {
	const css = STYLES.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
	return (await transform(css, { loader: 'css', minify: true, target: 'chrome120' })).code;
};

/** A policy for a file that stands alone: what is in it, and nothing else. */
function policy(html: string): string {
	const { styles, scripts } = inlineCode(html);
	return [
		"default-src 'none'",
		`script-src ${scripts.map(hash).join(' ')}`,
		`style-src ${styles.map(hash).join(' ')}`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join(';');
}

/** The id of each claim in the book, by its path on the site: an entry names its address there. */
function claimIds(
	printed: string,
	absolute: (path: string) => string,
	{ claims }: Dossier,
): Map<string, string> {
	const entries = printed.matchAll(
		/<div class="book-claim" id="([^"]+)">[^]*?<p class="permanent"><a href="([^"]+)"/g,
	);
	const ids = new Map([...entries].map(([, id = '', address = '']) => [address, id]));
	return new Map(
		claims.flatMap(({ path }) => {
			const id = ids.get(absolute(path));
			return id ? [[path, id] as const] : [];
		}),
	);
}

/**
 * Makes the portable edition.
 * @param printed the page `/print/` as it was built
 * @param site.address gives the whole address of a path
 * @returns the file
 * @throws if search would lead to a place that is not in it, or if it would need another file
 */
export async function portableEdition(
	printed: string,
	{ dossier, root, address }: { dossier: Dossier; root: string; address: (path: string) => string },
): Promise<string> {
	const ids = new Set([...printed.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
	const names = nameList(dossier, contents);
	const claims = claimIds(printed, address, dossier);
	const held = bookSearch(
		searchRecords(dossier, contents),
		names,
		{ scripts: scriptsForm(subject.concepts), others: otherLanguagesForm(subject.concepts) },
		ids,
		claims,
	);
	const [code, style] = await Promise.all([script(root), styles(root)]);
	const bar = `<header class="bar"><a href="#main">${escapeText(subject.title)}</a><a href="#contents">Contents</a></header>`;
	const page = withoutEndTags(printed.replaceAll('&nbsp;', '\u00a0'))
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
		.replace(/<link [^>]*>/g, '')
		// Headings are set in the reader’s own fonts, like all else: ours is as much as thirty claims.
		.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '')
		.replace(/<main[ >][^]*<\/main>/, withoutQuotes)
		.replace('</head>', () => `<style>${style}</style></head>`)
		.replace('<body>', () => `<body>${bar}`);
	const [needed] = NEEDED.exec(page) ?? [];
	if (needed) throw new Error(`The portable edition would need another file: ${needed}`);
	const whole = page.replace(
		'</body>',
		() => `<script type="application/json">${jsonText(held)}</script><script>${code}</script></body>`,
	);
	return whole.replace(
		'<meta charset="utf-8">',
		() => `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy(whole)}">`,
	);
}
