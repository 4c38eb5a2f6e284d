import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { picture, type SourceFile } from './picture.ts';

/** `npm run rooms`: draws, in docs/architecture.md, which room of src/ imports from which. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENT = `${ROOT}docs/architecture.md`;
const MARKED = /(<!-- rooms -->\n)[\s\S]*?(<!-- \/rooms -->)/;
const IMPORT =
	/(?:^|\n)\s*(?:import|export)\s[^'"]*?from '(\.[^']+)'|(?:^|\n)\s*import '(\.[^']+)'|import\('(\.[^']+)'\)/g;

/** The code of src/ without its tests, and what each file imports from src/. */
const sourceFiles = (): SourceFile[] =>
	globSync('**/*.{ts,astro}', { cwd: `${ROOT}src` })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
		.sort()
		.map((path) => ({
			path,
			imports: [...readFileSync(`${ROOT}src/${path}`, 'utf8').matchAll(IMPORT)]
				.map(([, from, bare, later]) => posix.join(dirname(path), (from ?? bare ?? later)!))
				.filter((imported) => !imported.startsWith('../') && /\.(ts|astro)$/.test(imported)),
		}));

/** The document as it is, and as it should be. @throws if it has no marker */
export function drawn(): { is: string; should: string } {
	const is = readFileSync(DOCUMENT, 'utf8');
	if (!MARKED.test(is))
		throw new Error('docs/architecture.md: the marker <!-- rooms --> … <!-- /rooms --> is missing');
	const chart = `\`\`\`mermaid\n${picture(sourceFiles())}\n\`\`\``;
	return {
		is,
		should: is.replace(MARKED, (_, begin: string, end: string) => `${begin}\n${chart}\n\n${end}`),
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DOCUMENT, drawn().should);
