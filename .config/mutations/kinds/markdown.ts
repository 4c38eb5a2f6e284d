import type { Kind } from '../kind.ts';
import { blockOf, inProse, wordsOf } from '../text-kind.ts';

/** The rest of Markdown, as somebody writes it who knows another kind of it. */
export const MARKDOWN: readonly Kind[] = [
	wordsOf('Markdown: footnote', '[^1]', '^[a note]'),
	inProse(
		'Markdown: footnote with its note',
		(prose) =>
			`${prose.replace(/(<Claim id="[^"]+">[^<\s]+ )/, '$1[^1] ')}\n[^1]: A note without a source.\n`,
	),
	blockOf('Markdown: list of tasks', '- [ ] to be done\n- [x] done'),
	blockOf('Markdown: list without a claim', '- one thing\n- another thing', '1. one thing\n2. another thing'),
	blockOf('Markdown: paragraph without a claim', 'Many people in the region think otherwise.'),
	blockOf('Markdown: figure outside a claim', 'In 2024 there were 17 more.'),
	blockOf('Markdown: quotation', '> Many people in the region think otherwise.'),
	blockOf('Markdown: table without a claim', '| Side | Word |\n| - | - |\n| one | another |'),
	blockOf('Markdown: table that is crooked', '| Side | Word |\n| - |\n| one | another | third |'),
	blockOf('Markdown: line across', '---', '***', '___'),
	blockOf(
		'Markdown: code as a block',
		'```js\nalert(1)\n```',
		'~~~\nwords\n~~~',
		'```mermaid\ngraph TD\n```',
	),
	blockOf('Markdown: indented', '        four and four spaces'),
	blockOf('Markdown: directive', ':::note\nwords\n:::', '::video{src=x}'),
	blockOf('Markdown: definition list', 'Word\n: its meaning'),
	blockOf('Markdown: formula', '$$\nx^2\n$$'),
	blockOf('Markdown: fields once more', '---\ntitle: x\n---'),
	wordsOf('Markdown: code', '`words`'),
	wordsOf('Markdown: struck out', '~~words~~'),
	wordsOf('Markdown: bold not closed', '**words', '__words'),
	wordsOf('Markdown: emphasis', '*words*', '**words**'),
	wordsOf('Markdown: formula within a line', '$x^2$'),
	wordsOf('Markdown: shortcut for a face', ':smile:'),
	wordsOf('Markdown: two at signs', '@@words@@', '==words=='),
	wordsOf('Markdown: break', 'words  \nwords', 'words\\\nwords'),
	wordsOf('Markdown: escape', '\\*words\\*', '\\<words'),
	wordsOf('Markdown: quotes of a typewriter', '"words"', "'words'"),
	inProse('Markdown: list right below a paragraph', (prose) =>
		prose.replace(/^(<Claim .*)$/m, '$1\n- and one more thing'),
	),
	inProse('Markdown: number begins a list', (prose) =>
		prose.replace(
			/\n\n/,
			() =>
				`\n\n2024. <Claim id="${/<Claim id="([^"]+)/.exec(prose)?.[1]}">A year begins this line</Claim>.\n\n`,
		),
	),
];
