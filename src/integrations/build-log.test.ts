import { expect, test } from 'vitest';
import { isRoutine } from './build-log.ts';

const event = (level: 'info' | 'warn' | 'error', label: string | null, message: string) =>
	({ level, label, message, newLine: true }) as Parameters<typeof isRoutine>[0];

test('what only tells that the build goes on is left out', () => {
	for (const message of [
		'  ├─ /claims/x/index.html',
		' (+12ms) ',
		'\u001b[42m generating static routes \u001b[49m',
	])
		expect(isRoutine(event('info', null, message)), message).toBe(true);
	expect(isRoutine(event('info', 'build', 'Collecting build info...'))).toBe(true);
	expect(isRoutine(event('info', '@astrojs/sitemap', 'created at `.dist.partial-1`'))).toBe(true);
	expect(isRoutine(event('warn', '@astrojs/sitemap', 'No pages found!'))).toBe(false);
});

test('warnings, errors, and what a step of our own tells are shown', () => {
	for (const [level, label, message] of [
		['error', 'build', 'The page could not be rendered'],
		['warn', 'vite', 'An import does not exist'],
		['warn', 'content', 'Duplicate id "x"'],
		['info', 'search-index', '2264 pages and parts of pages can be found by search'],
		['info', 'SKIP_FORMAT', 'Local  http://localhost:4321/'],
	] as const)
		expect(isRoutine(event(level, label, message)), message).toBe(false);
});
