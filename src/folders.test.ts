import { expect, it } from 'vitest';
import { foldersOf } from './folders.ts';

const root = process.cwd();

it('takes the story of src without DOSSIER, or with an empty one', () => {
	const own = {
		content: 'src/content',
		subject: 'src/subject',
		lock: 'src/content.lock',
		fullRun: 'src/full-run.json',
		blindSample: 'src/blind-sample.json',
	};
	expect(foldersOf(undefined, root)).toEqual(own);
	expect(foldersOf('', root)).toEqual(own);
});

it('takes a folder of the project, however it is written', () => {
	const other = {
		content: 'examples/ferry/content',
		subject: 'examples/ferry/subject',
		lock: 'examples/ferry/content.lock',
		fullRun: 'examples/ferry/full-run.json',
		blindSample: 'examples/ferry/blind-sample.json',
	};
	for (const dossier of ['examples/ferry', './examples/ferry/', `${root}/examples/ferry`])
		expect(foldersOf(dossier, root)).toEqual(other);
});

it.each(['docs/nowhere', 'docs', 'package.json', '.', '..', '/'])(
	'refuses %s, which holds no story of it',
	(dossier) =>
		expect(foldersOf(dossier, root)).toBe(
			`✗ DOSSIER: found "${dossier}"; expected a folder of this project with content/ and subject/ in it. To mend: name such a folder, or leave DOSSIER out to take src/ [dossier]`,
		),
);
