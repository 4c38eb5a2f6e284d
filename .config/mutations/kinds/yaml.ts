import type { Kind } from '../kind.ts';
import { inWhole, inYaml } from '../text-kind.ts';

/** A line with a text in double quotes, and its parts. */
const QUOTED = /^( *(?:- )?)([\w-]+): "([^"\\]{4,})"$/m;
const TOP = /^([\w-]+): "(?!\d{4})([^"\\]{4,})"$/m;

/** Writes a quoted text in another way. */
const written = (name: string, write: (key: string, text: string, indent: string) => string): Kind =>
	inYaml(`YAML: ${name}`, (yaml) =>
		QUOTED.test(yaml)
			? yaml.replace(
					QUOTED,
					(_all, indent: string, key: string, text: string) => indent + write(key, text, indent),
				)
			: undefined,
	);

/** Sets the first text of an entry to something that YAML reads in its own way. */
const bare = (name: string, value: string): Kind =>
	inYaml(`YAML: ${name}`, (yaml) =>
		TOP.test(yaml) ? yaml.replace(TOP, (_all, key: string) => `${key}: ${value}`) : undefined,
	);

/** What an editor writes who does not know YAML, and what one writes who knows it too well. */
export const YAML: readonly Kind[] = [
	written('colon in a text without quotes', (key, text) => `${key}: ${text.slice(0, 3)}: ${text.slice(3)}`),
	written(
		'comment in a text without quotes',
		(key, text) => `${key}: ${text.slice(0, -8)} #1 ${text.slice(-8)}`,
	),
	written('quotes not closed', (key, text) => `${key}: "${text}`),
	written('quotes within quotes', (key, text) => `${key}: "${text.slice(0, 3)}"${text.slice(3)}"`),
	written('unknown escape', (key, text) => `${key}: "\\q${text}"`),
	written('no space after the key', (key, text) => `${key}:"${text}"`),
	written('no colon after the key', (key, text) => `${key} "${text}"`),
	written('equals sign after the key', (key, text) => `${key} = "${text}"`),
	written('words behind the quotes', (key, text) => `${key}: "${text}" and more`),
	written('curly quotes', (key, text) => `${key}: “${text}”`),
	written('single quotes', (key, text) => `${key}: '${text.replaceAll("'", "''")}'`),
	written(
		'folded over lines',
		(key, text, indent) =>
			`${key}: >-\n${' '.repeat(indent.length + 2)}${text.replace(' ', `\n${' '.repeat(indent.length + 2)}`)}`,
	),
	written(
		'lines kept',
		(key, text, indent) =>
			`${key}: |\n${' '.repeat(indent.length + 2)}${text.replace(' ', `\n${' '.repeat(indent.length + 2)}`)}`,
	),
	written('list for a text', (key, text, indent) => `${key}:\n${' '.repeat(indent.length)}  - "${text}"`),
	written('tag of another language', (key, text) => `${key}: !!js/function "${text}"`),
	written('tag of bytes', (key, text) => `${key}: !!binary "${Buffer.from(text).toString('base64')}"`),
	written('tag of its own', (key, text) => `${key}: !text "${text}"`),
	written('tag of a set', (key, text) => `${key}: !!set { "${text}" }`),
	written('alias of nothing', (key) => `${key}: *nothing`),
	written('anchor that nothing uses', (key, text) => `${key}: &text "${text}"`),
	bare('truth', 'yes'),
	bare('truth of YAML 1.2', 'true'),
	bare('number', '2024'),
	bare('number in another base', '0x1F'),
	bare('number with a power', '1e3'),
	bare('nothing', '~'),
	bare('no word', ''),
	bare('reserved sign', '@everyone said so'),
	bare('percent sign', '%percent of them'),
	bare('dash', '- one thing'),
	bare('star', '*everyone said so'),
	bare('exclamation mark', '!important words of it'),
	bare('ampersand', '&Iran and its neighbour'),
	bare('brackets', '[a description]'),
	bare('braces', '{{ title }}'),
	bare('date', '2024-01-16'),
	inYaml('YAML: indented by a tab', (yaml) =>
		/^ {2}\S/m.test(yaml) ? yaml.replace(/^ {2}(?=\S)/m, '\t') : `\t${yaml}`,
	),
	inYaml('YAML: first key indented', (yaml) => `  ${yaml}`),
	inYaml('YAML: a line indented too far', (yaml) => yaml.replace(/\n(?=[\w-]+: )/, '\n   ')),
	inYaml('YAML: anchor in a circle', (yaml) => `${yaml}remark: &a [*a]\n`),
	inYaml('YAML: field that holds itself', (yaml) =>
		yaml.replace(/^(claims|sources|citations|types|lead|accounts):.*$(\n[ -].*$)*/m, '$1: &a [*a]'),
	),
	inYaml('YAML: alias for a value', (yaml) =>
		TOP.test(yaml) ? `${yaml.replace(TOP, '$1: &a "$2"')}remark: *a\n` : undefined,
	),
	inYaml('YAML: merge of keys', (yaml) => `base: &base { remark: x }\n<<: *base\n${yaml}`),
	inYaml(
		'YAML: aliases that multiply',
		(yaml) =>
			`${yaml}a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
				.split('')
				.map(
					(key, at) =>
						`${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at]}`).join(', ')}]`,
				)
				.join('\n')}\n`,
	),
	inYaml('YAML: nested without end', (yaml) => `${yaml}remark: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
	inYaml('YAML: second document', (yaml) => `${yaml}---\nremark: x\n`),
	inYaml('YAML: end of the document', (yaml) => `${yaml}...\nremark: x\n`),
	inYaml('YAML: directive', (yaml) => `%YAML 1.1\n---\n${yaml}`),
	inYaml('YAML: list at the top', (yaml) => `- ${yaml.trimEnd().replaceAll('\n', '\n  ')}\n`),
	inYaml('YAML: text at the top', () => 'all that was to be said\n'),
	inYaml('YAML: JSON', (yaml) => `{ ${yaml} }\n`),
	inYaml('YAML: mark of a merge', (yaml) => yaml.replace(/\n/, '\n<<<<<<< HEAD\n')),
	inYaml('YAML: halves of a merge', (yaml) => `<<<<<<< HEAD\n${yaml}=======\n${yaml}>>>>>>> main\n`),
	inYaml('YAML: key of two words that asks', (yaml) => `${yaml}? [a, b]\n: c\n`),
	inYaml('YAML: comma at the end of a line', (yaml) => yaml.replace(/"$/m, '",')),
	inYaml('YAML: list without commas', (yaml) =>
		/: \[[^\]]+, [^\]]+\]/.test(yaml) ? yaml.replace(/(: \[[^\],]+), /, '$1 ') : undefined,
	),
	inYaml('YAML: list not closed', (yaml) =>
		/: \[[^\]\n]+\]$/m.test(yaml) ? yaml.replace(/(: \[[^\]\n]+)\]$/m, '$1') : undefined,
	),
	inYaml('YAML: dash without a space', (yaml) =>
		/^ *- \S/m.test(yaml) ? yaml.replace(/^( *)- (?=\S)/m, '$1-') : undefined,
	),
	inYaml('YAML: empty item', (yaml) =>
		/^ *- \S/m.test(yaml) ? yaml.replace(/^( *)- (?=\S)/m, '$1-\n$&') : undefined,
	),
	inYaml('YAML: comment', (yaml) => `# a word to colleagues\n${yaml}`),
	inWhole('front matter: not closed', (text) =>
		text.startsWith('---') ? text.replace(/\n---\n/, '\n') : undefined,
	),
	inWhole('front matter: not opened', (text) =>
		text.startsWith('---') ? text.replace('---\n', '') : undefined,
	),
	inWhole('front matter: four dashes', (text) =>
		text.startsWith('---') ? text.replace('---\n', '----\n') : undefined,
	),
	inWhole('front matter: below an empty line', (text) => (text.startsWith('---') ? `\n${text}` : undefined)),
	inWhole('front matter: twice', (text) =>
		text.startsWith('---') ? `${/^---\n[\s\S]*?\n---\n/.exec(text)?.[0]}${text}` : undefined,
	),
	inWhole('front matter: of TOML', (text) =>
		text.startsWith('---') ? text.replace('---\n', '+++\n').replace('\n---\n', '\n+++\n') : undefined,
	),
	inWhole('front matter: indented', (text) => (text.startsWith('---') ? ` ${text}` : undefined)),
	inWhole('front matter: around fields alone', (text) =>
		text.startsWith('---') ? undefined : `---\n${text}---\n`,
	),
	inWhole('front matter: none, prose alone', (text) =>
		text.startsWith('---') ? text.replace(/^---\n[\s\S]*?\n---\n/, '') : undefined,
	),
];
