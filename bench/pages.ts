import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readDossier } from '../src/build/content.ts';
import { reportPages, reportText } from '../src/model/page-report.ts';
import { optionsOf } from './usage/options.ts';

/**
 * `npm run bench:pages`: what the build prints of each reading page, and its weight after gzip (of the site that
 * `npm run site` built).
 */
optionsOf('npm run bench:pages, which has no options; `npm run site` first', {});
for (const page of reportPages(readDossier(process.cwd()))) {
	const weight = gzipSync(readFileSync(`.cache/site${page.path}index.html`), { level: 9 }).length;
	console.log(`${(weight / 1000).toFixed(1)} kB  ${reportText(page)}`);
}
