import { isError, readContent } from '../src/build/content.ts';
import { readingsAfter } from '../src/model/integrity/read-by.ts';
import { sameReport } from '../src/model/figure/same.ts';
import { problemReport } from '../src/file/problem.ts';
import { commitDay } from './commit-day.ts';

/**
 * `npm run content`: checks all content in about a second, without building, and holds it against its lock. On a server also: was every source read
 * before it was committed? Exit code 1 if there is an error. `npm run content -- --same <claim>` lists instead the claims
 * that speak of the same subject and figure, for an editor who looks for contradictions.
 */
const { corpus, problems: wrong, unrecorded } = readContent(process.cwd());
const found = [...wrong, ...unrecorded];
const same = process.argv.indexOf('--same');
if (same > 0) {
	process.stdout.write(sameReport(corpus, process.argv[same + 1] ?? ''));
	process.exit();
}
const day = commitDay(process.env, process.cwd());
const problems = day === undefined ? found : [...found, ...readingsAfter(corpus, day)];
process.stdout.write(`${problemReport(problems) || 'No problem in the content.'}\n`);
process.exitCode = problems.some(isError) ? 1 : 0;
