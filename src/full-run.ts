import { FOLDERS } from './folders.ts';
import { resultFile } from './result-file.ts';
import { fullRunSchema } from './schemas/full-run.ts';

/**
 * The last full run of the tests of this story, from the file that `npm run test:full` writes; a story whose tests were
 * never run whole has none.
 */
export const fullRun = resultFile(FOLDERS.fullRun, fullRunSchema, 'full-run');
