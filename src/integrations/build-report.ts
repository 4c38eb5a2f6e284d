import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { FOLDERS } from '../folders.ts';
import { reportPages, reportText } from '../model/page-report.ts';
import { afterBuild } from './after-build.ts';
import { readContent, readDossier } from '../build/content.ts';
import { siteOf } from '../build/site-folder.ts';

/** Where the report on the reading pages is written, from the project's root; that of another story lies beside it. */
const REPORT = `.cache/reports/${process.env['DOSSIER'] ? `${basename(dirname(FOLDERS.content))}-` : ''}pages.txt`;

/**
 * Ends a build with one line: what was built, what is still to mend, and where the site will live. What each reading
 * page rests on (its words, claims by status and party, its sources) goes into a file, for editors.
 */
export const buildReport = (): AstroIntegration =>
	afterBuild('build-report', ({ config, root, folder, pages }) => {
		const dossier = readDossier(root);
		const file = join(root, REPORT);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${reportPages(dossier).map(reportText).join('\n')}\n`);
		const count = (number: number, noun: string): string => `${number.toLocaleString('en')} ${noun}`;
		const site = siteOf(resolve(folder));
		const told = [
			count(pages, 'pages'),
			count(dossier.claims.length, 'claims'),
			count(readContent(root).problems.length, 'warnings'),
			`${new URL(config.base, config.site).href} in ${relative(root, site)}`,
		];
		process.stdout.write(`${told.join(', ')}\n`);
	});
