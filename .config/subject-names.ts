import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from 'eslint';
import { parse } from 'yaml';
import { FOLDERS } from '../src/folders.ts';
import { subject } from '../src/subject.ts';

interface Named {
	id: string;
	/** Of a term, the term. */
	name: string;
	kind?: string;
}

/** The entries of a collection, if the story has it, by the fields of their files. */
function entriesOf(collection: string): Named[] {
	const folder = join(FOLDERS.content, collection);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /\.(?:yaml|mdx)$/.test(name))
		.map((file) => {
			const text = readFileSync(join(folder, file), 'utf8');
			const fields = file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text;
			const read = parse(fields) as Named & { term?: string };
			return { ...read, name: read.term ?? read.name, id: file.replace(/\.\w+$/, '') };
		});
}

/** Kinds of actors that any story may name, as an example or in a list of the world. */
const ANYBODY = ['state', 'international-organisation'];

/** A name of several words of which two at least have capitals: no ordinary word is taken for it. */
const PROPER = /\p{Lu}.*\s\p{Lu}/u;

/**
 * What only the subject and the content may name: the sides, the countries of the near maps, the moment, the places, the
 * actors by name and id, and terms that are names.
 */
export function subjectNames(): string[] {
	const places = entriesOf('places').map(({ name }) => name);
	const actors = entriesOf('actors').flatMap(({ id, name, kind = '' }) =>
		ANYBODY.includes(kind) ? [] : [id, name],
	);
	const terms = entriesOf('terms').flatMap(({ name }) => (PROPER.test(name) ? [name] : []));
	return [
		...new Set([
			...subject.sides.map(({ name }) => name),
			...subject.lands.near.flatMap(({ properties: { kind, name } }) => (kind === 'country' ? [name] : [])),
			...places,
			...actors,
			...terms,
			subject.moment.name,
		]),
	];
}

/**
 * A rule of ESLint: no file names what the site is about, in code, texts or comments, so that another story needs no
 * change of code.
 * @param names the words that are refused, whole and in any case, with what an adjective adds
 */
export function namesNoSubject(names: readonly string[]): Rule.RuleModule {
	const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?:n|ian|i)?(?!\\p{L})`, 'giu');
	return {
		meta: {
			type: 'problem',
			messages: {
				named:
					'Found “{{name}}”, which belongs to the story: let it come from the subject or the content, or take a neutral example.',
			},
		},
		create: (context) => ({
			Program() {
				for (const { 0: name, index } of context.sourceCode.text.matchAll(pattern)) {
					const start = context.sourceCode.getLocFromIndex(index);
					const end = context.sourceCode.getLocFromIndex(index + name.length);
					context.report({ loc: { start, end }, messageId: 'named', data: { name } });
				}
			},
		}),
	};
}
