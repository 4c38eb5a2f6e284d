import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument, type Document } from 'yaml';
import { FOLDERS } from '../../src/folders.ts';

/**
 * `DOSSIER=<folder> node e2e/hostile/settings.ts`: gives the settings of a story the parts without which the example does,
 * before anything reads them.
 */
function edit(name: string, change: (settings: Document) => void): void {
	const path = `${FOLDERS.subject}/${name}`;
	const settings = parseDocument(readFileSync(path, 'utf8'));
	change(settings);
	writeFileSync(path, String(settings));
}

edit('subject.yaml', (story) => {
	// All but the class sheet.
	story.set('without', ['lesson']);
	story.set('origin', {
		home: 'What the invented text was.',
		about: 'It began from an invented text, which this page',
		description: 'What the invented text says, sentence by sentence.',
		intro: 'The invented text was never written.',
	});
});
edit('map.yaml', (map) => {
	map.set('disputed', [
		{ article: 'the', name: 'Old Line', between: ['Norvane', 'Sudrell'], term: 'landing-papers' },
	]);
});
