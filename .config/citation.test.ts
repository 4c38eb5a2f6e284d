import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { subject } from '../src/subject.ts';

it('cites the site by the title that its pages bear', () => {
	const file = readFileSync(new URL('../CITATION.cff', import.meta.url), 'utf8');
	const { title, version } = parse(file) as { title: string; version?: string };
	expect(title).toBe(`${subject.title}: ${subject.tagline}`);
	// The tag of a release gives it; here it would be wrong from the next one on.
	expect(version).toBeUndefined();
});
