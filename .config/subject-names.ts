import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from 'eslint';
import { parse } from 'yaml';
import { FOLDERS } from '../src/folders.ts';
import { subject } from '../src/subject.ts';

/** What only the subject and the content may name: the sides, the countries of the near maps, the moment, the places. */
export function subjectNames(): string[] {
	const folder = join(FOLDERS.content, 'places');
	const places = readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => (parse(readFileSync(join(folder, name), 'utf8')) as { name: string }).name);
	return [
		...new Set([
			...subject.sides.map(({ name }) => name),
			...subject.lands.near.flatMap(({ properties: { kind, name } }) => (kind === 'country' ? [name] : [])),
			...places,
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
