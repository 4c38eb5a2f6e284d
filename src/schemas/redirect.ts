import { z } from 'astro/zod';
import { dayOfWork } from './date.ts';
import { written } from './field.ts';

const path = (pattern: RegExp, example: string) =>
	written(
		'path on this site',
		z.string().regex(pattern, `expected a path on this site, such as "${example}"`),
	);

/** An address that was published and is no more, and the page that has its matter now. */
export const redirectSchema = z.strictObject({
	date: dayOfWork('free').describe('The day on which the address changed.'),
	from: path(/^\/(?:[a-z0-9-]+\/)+$/, '/claims/old-id/').describe(
		'The address of the page that was, with both slashes: `/claims/old-id/`.',
	),
	to: path(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, '/claims/new-id/').describe(
		'The address that has its matter now: a page, or an entry of a list. It is not redirected itself.',
	),
});
export type RedirectData = z.output<typeof redirectSchema>;
