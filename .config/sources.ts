import { readContent } from '../src/build/content.ts';
import { readingReport } from '../src/model/source/reading.ts';

/** `npm run check:sources`: which sources to read again, by how and when they were read. It judges nothing and ends with 0. */
const { sources } = readContent(process.cwd()).corpus;
process.stdout.write(`${readingReport(sources.map(({ id, data }) => ({ id, ...data })))}\n`);
