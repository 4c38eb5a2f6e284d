import { closest } from '../closest.ts';
import { type Misplacement, PROSE_COMPONENTS } from '../prose/prose.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('prose-parts');

/** What is wrong with a component that no paragraph can be made of, and how it is mended. */
const MISPLACED: Record<Misplacement, { found: (name: string) => string; expected: string; mend: string }> = {
	'block-in-text': {
		found: (name) => `<${name}> inside a sentence`,
		expected: 'it between two paragraphs: it prints a list or a drawing',
		mend: 'put it on a line of its own with a blank line before and after it',
	},
	'text-around-blocks': {
		found: (name) => `<${name}> around whole paragraphs or lists`,
		expected: 'it around words of one paragraph',
		mend: 'begin the words on the line of the tag, and write one for each paragraph or list item',
	},
	'no-blank-line': {
		found: (name) => `<${name}> and other text or components without a blank line between them`,
		expected: 'sentences of one paragraph on one line; what prints a list or a drawing on a line by itself',
		mend: 'join the lines if they are one paragraph; else put a blank line between them',
	},
};

/** Prose is made of the parts that the site knows, each with what it needs. */
export const proseParts: Rule = {
	id: 'prose-parts',
	demands:
		'Prose uses known components with the attribute each needs, where a paragraph can be made of them; every picture has alternative text; headings begin at level two.',
	check: (corpus) =>
		[...corpus.background, ...corpus.actors, ...corpus.tensions].flatMap(({ file, prose }) => [
			...prose.uses.flatMap(({ component, attributes, line }) => {
				const field = `line ${line}`;
				const needs = PROSE_COMPONENTS[component]?.needs;
				if (needs === undefined) {
					const near = closest(component, Object.keys(PROSE_COMPONENTS));
					return [
						report({
							file,
							field,
							found: `the unknown component <${component}>`,
							expected: `one of ${Object.keys(PROSE_COMPONENTS)
								.map((name) => `<${name}>`)
								.join(', ')}`,
							mend: near ? `write <${near}>` : 'write Markdown instead',
						}),
					];
				}
				if (attributes[needs]) return [];
				return [
					report({
						file,
						field,
						found: `<${component}> without ${needs}`,
						expected: `<${component} ${needs}="…">`,
						mend: `add ${needs}="…" in plain quotes`,
					}),
				];
			}),
			...prose.misplaced.map(({ component, line, why }) =>
				report({
					file,
					field: `line ${line}`,
					found: MISPLACED[why].found(component),
					expected: MISPLACED[why].expected,
					mend: MISPLACED[why].mend,
				}),
			),
			...prose.unreadable.map(({ kind, line }) =>
				report({
					file,
					field: `line ${line}`,
					found: kind,
					expected: 'Markdown and the known components only, which the rules of evidence can read',
					mend: 'write it as plain text',
				}),
			),
			...prose.images
				.filter(({ alt }) => alt.trim() === '')
				.map(({ url, line }) =>
					report({
						file,
						field: `line ${line}`,
						found: `the picture ${url} without alternative text`,
						expected: 'a description between the square brackets',
						mend: `write ![what it shows](${url})`,
					}),
				),
			...prose.headings
				.filter(({ depth }) => depth < 2)
				.map(({ text, line }) =>
					report({
						file,
						field: `line ${line}`,
						found: `the first-level heading “${text}”`,
						expected: '## or ###',
						mend: 'the title comes from the front matter: begin with ##',
					}),
				),
		]),
};
