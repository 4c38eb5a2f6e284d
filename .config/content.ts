import { isError, readContent } from '../src/build/content.ts';
import { problemReport } from '../src/model/problem.ts';

/** `npm run content`: checks all content in about a second, without building. Exit code 1 if there is an error. */
const { problems } = readContent(process.cwd());
process.stdout.write(`${problemReport(problems) || 'No problem in the content.'}\n`);
process.exitCode = problems.some(isError) ? 1 : 0;
