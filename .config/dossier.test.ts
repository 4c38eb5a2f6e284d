import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/**
 * What the content check says of a story in a folder that DOSSIER names. A subject that does not fit ends the program
 * with every fault before the content is read; the reader of the subject itself is tested in src/subject.
 */
let story: string;

// Each test starts a program of its own.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
	mkdirSync('.cache', { recursive: true });
	story = relative('', mkdtempSync('.cache/story-'));
	for (const folder of ['subject', 'content/actors', 'content/home'])
		cpSync(join('src', folder), join(story, folder), { recursive: true });
});
afterEach(() => rmSync(story, { recursive: true, force: true }));

function check(dossier: string): { status: number | null; lines: string[] } {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['.config/content.ts'], {
		encoding: 'utf8',
		env: { ...process.env, DOSSIER: dossier },
	});
	return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

function edit(path: string, change: (text: string) => string): void {
	const file = join(story, path);
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	expect(after, `the edit of ${path} changes nothing`).not.toBe(before);
	writeFileSync(file, after);
}

it('refuses what is no folder, in one line', () => {
	const { status, lines } = check('examples/nowhere');
	expect(status).toBe(2);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain('✗ DOSSIER: found "examples/nowhere"; expected a folder of this project');
});

it('tells all faults of a subject at once, and nothing else', () => {
	rmSync(join(story, 'subject/map.yaml'));
	edit('subject/subject.yaml', (text) => text.replace('Asia/Karachi', 'Asia/Atlantis'));
	const { status, lines } = check(story);
	expect(status).toBe(1);
	expect(lines).toEqual([
		'The subject cannot be read; nothing was written.',
		`✗ ${story}/subject/subject.yaml: clock.zone: found "Asia/Atlantis"; expected a zone of the IANA database, such as "Europe/Lisbon". To mend: change the value of "clock.zone" [subject]`,
		`✗ ${story}/subject/map.yaml: found no such file; expected a file of the subject. To mend: write it as docs/another-story.md tells [subject]`,
	]);
});

it('tells of a file of the subject that is a folder, without a stack', () => {
	rmSync(join(story, 'subject/words.yaml'));
	mkdirSync(join(story, 'subject/words.yaml'));
	const { status, lines } = check(story);
	expect(status).toBe(1);
	expect(lines).toEqual([
		'The subject cannot be read; nothing was written.',
		`✗ ${story}/subject/words.yaml: found a link, a folder or a device in place of a file; expected a file. To mend: put a copy of the file here [subject]`,
	]);
});

it('refuses the id of a capital or term that the content does not have', () => {
	edit('subject/map.yaml', (text) => text.replace(/^capitals: .*$/m, 'capitals: [nowhere-at-all]'));
	const { lines } = check(story);
	expect(lines.join('\n')).toContain(
		`✗ ${story}/subject/map.yaml: capitals[0]: found "nowhere-at-all"; expected the id of a place`,
	);
	expect(lines.join('\n')).toContain(`✗ ${story}/subject/map.yaml: disputed[0].term: found "durand-line"`);
});

it('refuses a side that the subject does not have, wherever it is named', () => {
	edit('subject/subject.yaml', (text) => text.replace('- id: pakistan', '- id: somebody'));
	const { status, lines } = check(story);
	expect(status).toBe(1);
	const refused = lines.filter((line) => line.includes('"pakistan"') && line.includes('"somebody"'));
	expect(refused.join('\n')).toContain(`${story}/content/actors/`);
	expect(lines.join('\n')).toMatch(new RegExp(`${story}/content/home/front-page.yaml: accounts`));
});

it('reads the content of the story, and names its files by where they lie', () => {
	const { status, lines } = check(story);
	expect(status).toBe(1);
	expect(lines.join('\n')).toContain(`${story}/content/claims: found no entry`);
	expect(lines.join('\n')).not.toContain('src/content/');
});

it('offers no page of what a story does without', () => {
	const namesIn = (dossier: string): string[] => {
		const script = `const { contents } = await import('./src/site.ts'); console.log(JSON.stringify(contents));`;
		const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
			encoding: 'utf8',
			env: { ...process.env, DOSSIER: dossier },
		});
		const shelves = JSON.parse(stdout) as { pages: { name: string }[] }[];
		return shelves.flatMap(({ pages }) => pages.map(({ name }) => name));
	};
	const spared = ['Glossary', 'Class sheet', 'Then and now'];
	expect(namesIn('')).toEqual(expect.arrayContaining(spared));
	const ferry = namesIn('examples/ferry');
	expect(ferry).toContain('In short');
	expect(ferry.filter((name) => spared.includes(name))).toEqual([]);
});
