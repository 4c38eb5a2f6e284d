import type { Kind, Place } from '../kind.ts';
import { inProse } from '../text-kind.ts';

/** A heading with what stands below it. */
const part = (name: string, write: (claim: string, place: Place) => string): Kind =>
	inProse(
		name,
		(prose, place) =>
			`${prose.trimEnd()}\n\n${write(`<Claim id="${place.random.any(place.story.of('claims'))?.id}" />`, place)}\n`,
	);

/** The first heading of the page, written in another way. */
const heading = (name: string, write: (words: string) => string): Kind =>
	inProse(name, (prose) => prose.replace(/^## (.*)$/m, (_all, words: string) => write(words)));

/** Headings that say nothing, stand at the wrong level, or lead nowhere. */
export const HEADINGS: readonly Kind[] = [
	heading('heading: first level', (words) => `# ${words}`),
	heading('heading: level left out', (words) => `#### ${words}`),
	heading('heading: begins below', (words) => `### ${words}`),
	heading('heading: seven signs', (words) => `####### ${words}`),
	heading('heading: no space', (words) => `##${words}`),
	heading('heading: empty', () => '##'),
	heading('heading: spaces', () => '## &nbsp;'),
	heading('heading: nothing to be seen', () => '## \u200b'),
	heading('heading: strokes', () => '## --'),
	heading('heading: stops', () => '## ???'),
	heading('heading: picture of a face', () => '## 🙂'),
	heading('heading: bold', (words) => `**${words}**`),
	heading('heading: code', (words) => `## \`${words}\``),
	heading('heading: link', (words) => `## [${words}](/disputed/)`),
	heading('heading: figure', () => '## What happened on 16 January 2024?'),
	heading('heading: without end', (words) => `## ${`${words} `.repeat(40)}`),
	heading('heading: underlined', (words) => `${words}\n---`),
	heading('heading: underlined twice', (words) => `${words}\n===`),
	heading('heading: signs behind', (words) => `## ${words} ##`),
	heading('heading: with an id', (words) => `## ${words} {#my-id}`),
	heading('heading: of HTML', (words) => `<h2>${words}</h2>`),
	heading('heading: with script', () => '## <script>alert(1)</script>'),
	heading('heading: in a quotation', (words) => `> ## ${words}`),
	heading('heading: in a list', (words) => `- ## ${words}`),
	part('heading: nothing below', () => '## What is not known?'),
	part('heading: heading below', (claim) => `## What is not known?\n\n## What is known?\n\n${claim}`),
	inProse('heading: twice', (prose) => {
		const words = /^## (.*)$/m.exec(prose)?.[1];
		const paragraph = /^<Claim .*$/m.exec(prose)?.[0];
		return words && paragraph
			? prose.replace(/\n\n/, () => `\n\n## ${words}\n\n${paragraph.replace(/<Claim/, 'And <Claim')}\n\n`)
			: undefined;
	}),
	inProse('heading: twice, in capitals', (prose) => {
		const words = /^## (.*)$/m.exec(prose)?.[1];
		return words
			? prose.replace(
					/\n\n/,
					() =>
						`\n\n## ${words.toUpperCase()}\n\n<Claim id="${/<Claim id="([^"]+)/.exec(prose)?.[1]}" />\n\n`,
				)
			: undefined;
	}),
	inProse('heading: underline right below a paragraph', (prose) => prose.replace(/\n\n/, '\n---\n\n')),
	inProse('heading: last one of a tension gone', (prose, { entry }) =>
		entry.collection === 'tensions'
			? prose.replace('## What would settle it?', '## What could come of it?')
			: undefined,
	),
];
