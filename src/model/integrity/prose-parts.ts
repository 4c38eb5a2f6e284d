import { closest } from '../closest.ts';
import { PROSE_COMPONENTS } from '../prose/prose.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('prose-parts');

/** Prose is made of the parts that the site knows, each with what it needs. */
export const proseParts: Rule = {
	id: 'prose-parts',
	demands:
		'Prose uses known components with the attribute each needs; every picture has alternative text; headings begin at level two.',
	check: (corpus) =>
		[...corpus.background, ...corpus.actors, ...corpus.tensions].flatMap(({ file, prose }) => [
			...prose.uses.flatMap(({ component, attributes, line }) => {
				const field = `line ${line}`;
				const needs = PROSE_COMPONENTS[component as keyof typeof PROSE_COMPONENTS] as string | undefined;
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
