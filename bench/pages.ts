import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { reportPages, reportText } from '../src/model/page-report.ts';
import { parseCorpus } from '../src/model/parse.ts';
import { resolve } from '../src/model/resolve.ts';

/**
 * `npm run bench:pages`: what the build prints of each reading page, and its weight after gzip (of the site that
 * `npm run site` built).
 */
const { corpus } = parseCorpus(readContentFiles(process.cwd()));

for (const page of reportPages(resolve(corpus))) {
	const weight = gzipSync(readFileSync(`.cache/site${page.path}index.html`), { level: 9 }).length;
	console.log(`${(weight / 1000).toFixed(1)} kB  ${reportText(page)}`);
}
