import { isError, readContent } from '../src/build/content.ts';
import { readingsAfter } from '../src/model/integrity/read-by.ts';
import { problemReport } from '../src/model/problem.ts';
import { commitDay } from './commit-day.ts';

/**
 * `npm run content`: checks all content in about a second, without building. On a server also: was every source read
 * before it was committed? Exit code 1 if there is an error.
 */
const { corpus, problems: found } = readContent(process.cwd());
const day = commitDay(process.env, process.cwd());
const problems = day === undefined ? found : [...found, ...readingsAfter(corpus, day)];
process.stdout.write(`${problemReport(problems) || 'No problem in the content.'}\n`);
process.exitCode = problems.some(isError) ? 1 : 0;
