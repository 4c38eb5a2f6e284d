import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportPages, reportText } from '../model/page-report.ts';
import { parseCorpus } from '../model/parse.ts';
import { resolve } from '../model/resolve.ts';
import { readContentFiles } from './content-files.ts';

/** Prints, at the end of a build, what each reading page rests on: its words, claims by status and party, its sources. */
export function pageReport(): AstroIntegration {
	let root = '';
	return {
		name: 'page-report',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': ({ logger }) => {
				const { corpus } = parseCorpus(readContentFiles(root));
				const pages = reportPages(resolve(corpus));
				logger.info(['what the reading pages rest on:', ...pages.map(reportText)].join('\n'));
			},
		},
	};
}
