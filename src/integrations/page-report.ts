import type { AstroIntegration } from 'astro';
import { reportPages, reportText } from '../model/page-report.ts';
import { afterBuild } from './after-build.ts';
import { readDossier } from './read-dossier.ts';

/** Prints, at the end of a build, what each reading page rests on: its words, claims by status and party, its sources. */
export const pageReport = (): AstroIntegration =>
	afterBuild('page-report', ({ root, logger }) => {
		const pages = reportPages(readDossier(root));
		logger.info(['what the reading pages rest on:', ...pages.map(reportText)].join('\n'));
	});
