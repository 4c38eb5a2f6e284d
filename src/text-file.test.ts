import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settingsText, textFile } from './text-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'text-file-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives the text of a file, and nothing of one that is not there', () => {
	writeFileSync(join(folder, 'a.yaml'), 'title: Sûr\n');
	expect(settingsText(join(folder, 'a.yaml'))).toBe('title: Sûr\n');
	expect(settingsText(join(folder, 'b.yaml'))).toBeUndefined();
});

it('tells of a folder in place of a file, and of bytes that are no text', () => {
	expect(settingsText(folder)).toMatchObject({ expected: 'a file' });
	writeFileSync(join(folder, 'a.yaml'), Buffer.from('title: S\xfbr\n', 'latin1'));
	expect(settingsText(join(folder, 'a.yaml'))).toMatchObject({ expected: 'UTF-8' });
});

it('reads settings that are longer than an entry may be, such as shapes', () => {
	const path = join(folder, 'a.json');
	writeFileSync(path, ' '.repeat(300_000));
	expect(textFile(path).fault?.found).toBe('300 kB');
	expect(settingsText(path)).toHaveLength(300_000);
});
