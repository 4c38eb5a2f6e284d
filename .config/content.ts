import { checkContent } from '../src/integrations/content-check.ts';
import { problemReport } from '../src/model/problem.ts';

/** `npm run content`: checks all content in about a second, without building. Exit code 1 if there is an error. */
const problems = checkContent(process.cwd());
process.stdout.write(`${problemReport(problems) || 'No problem in the content.'}\n`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
