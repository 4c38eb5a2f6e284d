import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { DATA_FILES } from './files.ts';

const absolute = (path: string) => `https://example.org${path}`;
const dossier = aDossier();

it.each(DATA_FILES)('shows of $name an entry that stands in it', ({ text, example }) => {
	const plain = (words: string): string => words.replace(/\s+/g, '');
	const shown = example(dossier, absolute);
	expect(shown.length).toBeGreaterThan(20);
	for (const line of shown.split('\n')) expect(plain(text(dossier, absolute))).toContain(plain(line));
});

it('names each file once, and says how it is written', () => {
	const names = DATA_FILES.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const { title, type, format } of DATA_FILES) {
		expect(title.length).toBeGreaterThan(10);
		expect(type).toMatch(/^(application|text)\//);
		expect(format.words).not.toBe('');
	}
});
