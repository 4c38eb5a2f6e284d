import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { contentOf, isError } from '../../src/build/content.ts';
import { readContentFiles } from '../../src/build/content-files.ts';
import { rendered } from '../../src/build/content-lock.ts';
import { FOLDERS } from '../../src/folders.ts';
import { placeOf } from '../../src/model/corpus.ts';
import { parseCorpus } from '../../src/model/parse.ts';
import type { ContentFile } from '../../src/model/parse-file.ts';
import { problemLine, type Problem } from '../../src/file/problem.ts';
import { readSubject } from '../../src/subject/read.ts';
import { TEXT_FIELDS } from './fields.ts';
import { ADDRESSES, IN_PROSE, ON_CARD, ON_LINE, OPEN, PLANT, type Report } from './plants.ts';
import { StoryFile, write, type Text } from './texts.ts';

/**
 * `DOSSIER=<folder> node e2e/hostile/plant.ts`: puts a hostile text before every text of a story, in place, and prints
 * which texts took it and which the checks refused, as JSON. Every value is tried: ids, dates and the words of a list
 * refuse it by themselves.
 */

const report: Report = { planted: [], refused: [], untried: [], addresses: [] };
const taken = new Map<string, Text>();
const keyOf = (file: string, field: string): string => `${file}: ${field}`;

function refuse(file: string, text: Text, found: string): void {
	write(text, text.before);
	taken.delete(keyOf(file, text.field));
	report.planted = report.planted.filter((each) => each.file !== file || each.field !== text.field);
	report.refused.push({ file, field: text.field, found });
}

/** What is tried in a field, the most first. */
function triesFor(file: string, field: string, before: string): string[] {
	if (file.endsWith('/subject.yaml') && /^(?:title|moment\.name)$/.test(field)) return [ON_LINE];
	const onCard = /(?:^|\.)(?:title|question|name|of|text)$/.test(field);
	// In another language, what has one line of a card.
	if (
		/\/languages\//.test(file) &&
		/^words\.(?:title|evidence\.asOf|frame\.covers|statuses\.\w+\.label)$/.test(field)
	)
		return [ON_LINE];
	return [onCard ? ON_CARD : PLANT, OPEN].map((plant) => `${plant} ${before}`);
}

/**
 * Plants every text of a file that takes it.
 * @param fault what its check says of the file as it is now; nothing if it fits
 */
function plant(file: StoryFile, fault: () => string | undefined): void {
	for (const text of file.texts) {
		const { before, field } = text;
		let found: string | undefined;
		for (const value of triesFor(file.path, field, before)) {
			write(text, value);
			found = fault();
			if (found !== undefined) continue;
			taken.set(keyOf(file.path, field), text);
			report.planted.push({ file: file.path, field, before, value });
			break;
		}
		if (found !== undefined) refuse(file.path, text, found);
	}
}

const firstError = (problems: readonly Problem[]): string | undefined => {
	const error = problems.find(isError);
	return error && problemLine(error);
};

const files = readContentFiles(process.cwd());
const stories = new Map(files.map((file) => [file, new StoryFile(file.path, file.text)]));
/** Which collection a file is of; a file of settings is of its folder. */
const collectionOf = (path: string): string =>
	placeOf(files.find((file) => file.path === path)?.collection ?? '')?.collection ??
	path.split('/').at(-2) ??
	'';

// What the language of the example has no need of: speakers without a page, a sea.
const language = stories.get(files.find(({ collection }) => collection === 'languages')!)!.document;
language.setIn(['words', 'map', 'seas'], language.createNode({ 'Invented Ocean': 'Erfundener Ozean' }));
language.set(
	'speakers',
	language.createNode([
		{ of: 'A keeper of Tarn Quay', role: 'who keeps its book', in: 'Ein Wärter, der das Buch führt' },
		{ of: 'A keeper of the quay', role: 'who counts those who land', in: 'Ein Wärter, der zählt' },
		{ of: 'A keeper of the book', role: 'at the quay', in: 'Ein Wärter am Kai' },
	]),
);
const now = (): ContentFile[] => files.map((file) => ({ ...file, text: stories.get(file)!.text }));

// Actors first: the sentence of a tie has to name them as they are called then.
const inOrder = files.toSorted(
	(a, b) => Number(b.collection === 'actors') - Number(a.collection === 'actors'),
);
for (const file of inOrder) {
	const story = stories.get(file)!;
	if (file.collection === 'relations') {
		const names = report.planted.filter(({ file, field }) => /\/actors\//.test(file) && field === 'short');
		for (const text of story.texts.filter(({ field }) => field === 'sentence'))
			write(
				text,
				names.reduce(
					(words, { before, value }) => words.replace(new RegExp(before, 'i'), () => value),
					text.before,
				),
			);
	}
	plant(story, () => firstError(parseCorpus([{ ...file, text: story.text }]).problems));
	if (story.body !== undefined) {
		const [, claim] = /<Claim id="([^"]+)"/.exec(story.body) ?? [];
		const told = `${IN_PROSE}: <Claim id="${claim}">${IN_PROSE}</Claim>`;
		story.body += `\n## ${IN_PROSE} what?\n\nInvented, ${told}\n\n## بلوچ\n\nOnce more, ${told}\n`;
	}
}

// What a change put in place is what its claim says, with what was planted there.
for (const file of files.filter(({ collection }) => collection === 'changes'))
	for (const text of stories.get(file)!.texts.filter(({ field }) => field === 'after')) {
		const claim = report.planted.find(({ field, before }) => field === 'text' && before === text.before);
		write(text, claim?.value ?? text.before);
	}

// What fits its own file may break a rule between files: it is taken back there.
for (let errors = contentOf(now()).problems.filter(isError); errors.length > 0;) {
	for (const error of errors) {
		const texts = [...taken].filter(([key]) => key.startsWith(keyOf(error.file, error.field ?? '')));
		if (texts.length === 0) throw new Error(errors.map(problemLine).join('\n'));
		for (const [, text] of texts) refuse(error.file, text, problemLine(error));
	}
	errors = contentOf(now()).problems.filter(isError);
}

/** What the content check says of the story if one file is changed. */
function faultOf(collection: string, change: (text: string) => string): string | undefined {
	const file = now().find((each) => each.collection === collection)!;
	const text = change(file.text);
	if (text === file.text) throw new Error(`The change of ${file.path} changes nothing.`);
	return firstError(
		contentOf(now().map((each) => (each.path === file.path ? { ...file, text } : each))).problems,
	);
}
for (const address of ADDRESSES) {
	const quoted = JSON.stringify(address);
	const places: Record<string, string | undefined> = {
		'the address of a source': faultOf('sources', (text) => text.replace(/^URL: .*$/m, `URL: ${quoted}`)),
		'the page of a correction': faultOf('corrections', (text) =>
			text.replace(/^page: .*$/m, `page: ${quoted}`),
		),
		'a link in prose': faultOf('background', (text) => `${text}\n[Invented](<${address}>).\n`),
		'a link by reference': faultOf('background', (text) => `${text}\n[Invented][a].\n\n[a]: <${address}>\n`),
		'a picture in prose': faultOf('background', (text) => `${text}\n![Invented](<${address}>)\n`),
	};
	for (const [where, found] of Object.entries(places)) report.addresses.push({ where, address, found });
}

const tried = [...report.planted, ...report.refused].map(
	({ file, field }) => `${collectionOf(file)}: ${field.replace(/\[\d+\]/g, '[]')}`,
);
report.untried = TEXT_FIELDS.filter((field) => {
	const pattern = new RegExp(`^${RegExp.escape(field).replaceAll('\\*', '[^.]+')}$`);
	return !tried.some((each) => pattern.test(each));
});

/** Does what the check says of translations whose English has changed. */
function renew(changed: readonly ContentFile[], isMeant: (path: string) => boolean): void {
	for (const { file, field, mend } of rendered(contentOf(changed)).problems) {
		const renders = /^write "([^"]+)"/.exec(mend)?.[1];
		const entry = files.find(({ path }) => path === file);
		if (field === 'renders' && renders !== undefined && entry && isMeant(file))
			stories.get(entry)?.document.set('renders', renders);
	}
}
// One translation is left as it was before a recorded change of its claim.
const STALE = 'kestrel-was-stopped.yaml';
const before = stories.get(files.find(({ collection }) => collection === 'changes')!)!.document.get('before');
renew(now(), (path) => !path.endsWith(STALE));
renew(
	now().map((file) =>
		file.collection === 'claims' && file.path.endsWith(STALE)
			? { ...file, text: file.text.replace(/^text: .*$/m, () => `text: ${JSON.stringify(before)}`) }
			: file,
	),
	(path) => path.endsWith(STALE),
);

for (const { path, text } of now()) writeFileSync(path, text);

const subject = new Map(
	readdirSync(FOLDERS.subject)
		.map((name) => `${FOLDERS.subject}/${name}`)
		.map((path) => [path, new StoryFile(path, readFileSync(path, 'utf8'))]),
);
const subjectFault = (): string | undefined =>
	readSubject(FOLDERS.subject, (path) => subject.get(path)?.text).problems[0];
for (const file of subject.values()) plant(file, subjectFault);
for (const { path, text } of subject.values()) writeFileSync(path, text);

process.stdout.write(JSON.stringify(report));
