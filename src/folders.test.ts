import { expect, it } from 'vitest';
import { foldersOf } from './folders.ts';

const root = process.cwd();

it('takes the story of src without DOSSIER, or with an empty one', () => {
	const own = { content: 'src/content', subject: 'src/subject' };
	expect(foldersOf(undefined, root)).toEqual(own);
	expect(foldersOf('', root)).toEqual(own);
});

it('takes a folder of the project, however it is written', () => {
	const other = { content: 'docs/decisions/content', subject: 'docs/decisions/subject' };
	for (const dossier of ['docs/decisions', './docs/decisions/', `${root}/docs/decisions`])
		expect(foldersOf(dossier, root)).toEqual(other);
});

it.each(['docs/nowhere', 'package.json', '.', '..', '/'])('refuses %s, which is no folder of it', (dossier) =>
	expect(foldersOf(dossier, root)).toBe(
		`✗ DOSSIER: found "${dossier}"; expected a folder of this project with content/ and subject/ in it. To mend: name such a folder, or leave DOSSIER out to take src/ [dossier]`,
	),
);
