import { weigh, weightReport } from './weights/site-weight.ts';

/**
 * `npm run weights -- <before> <after>`: what a change does to the weight of pages and the size of the site, as
 * Markdown. Both are folders of built sites.
 */
const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
	console.error('Name two folders of built sites: npm run weights -- <before> <after>');
	process.exit(1);
}
try {
	console.log(weightReport(weigh(before), weigh(after)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
