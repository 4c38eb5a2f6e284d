import { FOLDERS } from './folders.ts';
import { resultFile } from './result-file.ts';
import { blindSampleSchema } from './schemas/blind-sample.ts';

/** The last blind sample of the claims of this story (`npm run sample:claims`); a story of which none was drawn has none. */
export const blindSample = resultFile(FOLDERS.blindSample, blindSampleSchema, 'blind-sample');
