import { describe, expect, it } from 'vitest';
import { markdownFaults } from './markdown.ts';
import { parseProse } from './parse.ts';

/** Each kind of fault as an editor would write it, what is told of it, and the same text after the cure was followed. */
type Case = [written: string, told: string, mended: string];

const CLAIM = '<Claim id="a">Iran struck</Claim>.';

const faults = (text: string): string[] =>
	parseProse(text).faults.map(({ line, found }) => `${line}: ${found}`);

const refused = (cases: Case[]): void => {
	it.each(cases)('refuses %j', (written, told) => {
		expect(faults(written)).toEqual([told]);
	});
	it.each(cases)('accepts the cure of %j', (_written, _told, mended) => {
		expect(parseProse(mended).error).toBeUndefined();
		expect(faults(mended)).toEqual([]);
	});
};

it('accepts what the content guide shows', () => {
	const says = (words: string): string => `<Claim id="a">${words}</Claim>.`;
	const page = [
		'## What happened?',
		`${CLAIM} <Claim id="b"><Actor id="x">Iran</Actor> *denied* **it**</Claim> and <Term id="t">so on</Term>.`,
		'### Where?',
		'<Where event="e" />',
		`- ${says('One')}\n- [Who said what](/disputed/), ${says('two')}`,
		`1. ${says('Three')}\n2. ${says('Four')}`,
		'<Toll event="e" />\n\n<Toll event="f" />',
		`> ${says('Five')} <Claim id="a" />`,
		`| Who | What |\n| --- | --- |\n| Iran | ${CLAIM} |\n| Iran | ${CLAIM} |`,
		'## And then?',
		'<Claim id="b">It said so</Claim>  \nand <Place id="p" />, <Event id="e">a day</Event>, [other accounts][m].',
		'[m]: /disputed/',
	];
	expect(faults(page.join('\n\n'))).toEqual([]);
});

describe('of components', () => {
	const tag = '<Claim id="a">b</Claim>';
	refused([
		['<Clam id="a">b</Clam>', '1: the unknown component <Clam>', tag],
		['<Spreadsheet />', '1: the unknown component <Spreadsheet>', ''],
		['a <b>word</b>', '1: the HTML tag <b>', 'a word'],
		['<script>alert(1)</script>', '1: the HTML tag <script>', ''],
		['<>word</>', '1: the HTML tag <>', 'word'],
		['<Claim>b</Claim>', '1: <Claim> without id', tag],
		['x\n\n<Toll id="e" />', '3: the attribute "id" of <Toll>', 'x\n\n<Toll event="e" />'],
		['<Claim id="">b</Claim>', '1: id without a plain value in <Claim>', tag],
		['<Claim id>b</Claim>', '1: id without a plain value in <Claim>', tag],
		['<Claim id={iran}>b</Claim>', '1: id without a plain value in <Claim>', tag],
		['<Claim id="a" id="b">b</Claim>', '1: id 2 times in one <Claim>', tag],
		['<Claim id="a" {...{ id: "b" }}>b</Claim>', '1: a spread {…} in <Claim>', tag],
		['<Claim id="a" client:load>b</Claim>', '1: the attribute "client:load" of <Claim>', tag],
		['<Claim id="a" set:html="x">b</Claim>', '1: the attribute "set:html" of <Claim>', tag],
		['<Claim id="a" slot="x">b</Claim>', '1: the attribute "slot" of <Claim>', tag],
		['a <Claim id="a"> </Claim>', '1: <Claim> around no words', `a ${tag}`],
		['a <Claim id="a">.</Claim>', '1: <Claim> around “.”, without a word', `a ${tag}`],
		['<Actor id="a">–</Actor>', '1: <Actor> around “–”, without a word', '<Actor id="a" />'],
		[
			'<Toll event="e">b</Toll>',
			'1: words or components inside <Toll>, which would not be printed',
			'<Toll event="e" />',
		],
		[
			'<Where event="e" />\n\n<Where event="f" />',
			'3: a second <Where>; the first stands in line 1',
			'<Where event="e" />',
		],
		[
			'<Toll event="e" />\n\n<Toll event="e" />',
			'3: a second <Toll> of the same event; the first stands in line 1',
			'<Toll event="e" />',
		],
	]);
});

describe('of places', () => {
	const toll = '<Toll event="e" />';
	refused([
		['Killed: <Toll event="e" />.', '1: <Toll> inside a sentence', `Killed.\n\n${toll}`],
		[`<Claim id="a">Killed: ${toll}</Claim>`, '1: <Toll> inside a sentence', `${CLAIM}\n\n${toll}`],
		[`- ${toll}`, '1: <Toll> inside a list or a quotation', toll],
		[`> ${toll}`, '1: <Toll> inside a list or a quotation', toll],
		[
			`<Claim id="a" />\nIran struck.`,
			'1: <Claim> and other text or components without a blank line between them',
			'<Claim id="a" /> Iran struck.',
		],
		[
			`Iran struck.\n<Claim id="a" />`,
			'2: <Claim> and other text or components without a blank line between them',
			'Iran struck. <Claim id="a" />',
		],
		[
			`Iran struck.\n${toll}`,
			'2: <Toll> and other text or components without a blank line between them',
			`Iran struck.\n\n${toll}`,
		],
		[
			`${CLAIM}\n\n<Claim id="a">b</Claim> ${toll}`,
			'3: <Toll> and other text or components without a blank line between them',
			`${CLAIM}\n\n<Claim id="a">b</Claim>\n\n${toll}`,
		],
		['<Claim id="a">\nIran struck.\n</Claim>', '1: <Claim> around whole paragraphs or lists', CLAIM],
		['> <Claim id="a">\n> - Iran\n> </Claim>', '1: <Claim> around whole paragraphs or lists', `> - ${CLAIM}`],
		[
			'<Claim id="a">b <Claim id="c">d</Claim></Claim>',
			'1: <Claim> inside <Claim>',
			'<Claim id="a">b</Claim> <Claim id="c">d</Claim>',
		],
		[
			'[to <Claim id="c">d</Claim>](/x/)',
			'1: <Claim> inside a [link](…)',
			'[to](/x/) <Claim id="c">d</Claim>',
		],
		['[to <Actor id="c">d</Actor>](/x/)', '1: <Actor> inside a [link](…)', '[to d](/x/)'],
		[
			'<Term id="t">b <Actor id="c">d</Actor></Term>',
			'1: <Actor> inside <Term>',
			'<Term id="t">b</Term> <Actor id="c">d</Actor>',
		],
		['<Actor id="c">[d](/x/)</Actor>', '1: a [link](…) inside <Actor>', '<Actor id="c">d</Actor>'],
	]);
});

describe('of Markdown', () => {
	refused([
		['First.\n\n{"12 people were killed"}\n', '3: an expression in braces', 'First.'],
		['Iran struck {12} times.', '1: an expression in braces', 'Iran struck 12 times.'],
		['{/* a comment */}', '1: an expression in braces', ''],
		['export const dead = 12;\n\nText.', '1: an import or export', 'Text.'],
		['import x from "y"', '1: an import or export', ''],
		['```\n12 killed\n```', '1: a block of code', '12 killed'],
		['the word `strike`', '1: words between `backticks`', 'the word “strike”'],
		['~~twelve~~ two', '1: words struck through with ~', 'two'],
		['Text.\n\n***\n\nMore.', '3: a line across the page', 'Text.\n\nMore.'],
		['- [ ] to do', '1: a task with a box to tick', '- to do'],
		['- [x] done\n- b', '1: a task with a box to tick', '- done\n- b'],
		['16. January was cold.', '1: a numbered list that begins with 16', '16\\. January was cold.'],
		['- a\n-', '2: a list item without words', '- a'],
		['[](/a/)', '1: a link without words', '[a](/a/)'],
		['[ **!** ](/a/)', '1: a link without words', '[a](/a/)'],
		['[here](/a/)', '1: a link of the word “here”', '[who said what](/a/)'],
		['[/a/](/a/)', '1: a link of the word “/a/”', '[who said what](/a/)'],
		['[Read more …](/a/)', '1: a link of the word “Read more …”', '[who said what](/a/)'],
		['[a](/a/ "more")', '1: the title "more" of a link', '[a](/a/)'],
		['[a][b]\n\n[b]: /a/ "more"', '3: the title "more" of a link or picture', '[a][b]\n\n[b]: /a/'],
		['a\n\n[b]: /a/', '3: the address [b], which nothing uses', 'a'],
		['| |\n| - |\n| b |', '1: a column without a name', '| a |\n| - |\n| b |'],
		['| a |\n| - |', '1: a table without rows', ''],
		['| a |\n| - |\n| b | c |', '3: a row of 2 cells in a table of 1 columns', '| a |\n| - |\n| b |'],
		[
			'| a | b |\n| - | - |\n| b |',
			'3: a row of 1 cells in a table of 2 columns',
			'| a | b |\n| - | - |\n| b | c |',
		],
	]);

	it('refuses footnotes, both the mark and the note', () => {
		expect(faults('a[^1]\n\n[^1]: note')).toEqual(['1: the mark of a footnote', '3: a footnote']);
	});

	it('refuses what Markdown learns to print one day', () => {
		const tree = { type: 'root', children: [{ type: 'math', value: 'x' }] };
		expect(markdownFaults(tree).map(({ found }) => found)).toEqual(['Markdown of the kind "math"']);
	});
});

describe('of signs that did not come out', () => {
	refused([
		[
			'an **unfinished thought',
			'1: the sign ** as text in “an **unfinished thought”',
			'an **unfinished** thought',
		],
		['one\ntwo *three', '2: the sign * as text in “one two *three”', 'one\ntwo three'],
		[
			'a [link] (/a/) and [b](/b',
			'1: the sign ] ( as text in “a [link] (/a/) and [b](/b”',
			'a [table](/a/) and [b](/b/)',
		],
		['a [link][nowhere]', '1: the sign ][ as text in “a [link][nowhere]”', 'a [table](/a/)'],
		['a[^1]', '1: the sign [^1] as text in “a[^1]”', 'a'],
		['##What?', '1: the sign ## as text in “##What?”', '## What?\n\nThis.'],
		[
			'| a | b |\n| c | d |',
			'1: the sign | as text in “| a | b | | c | d |”',
			'| a | b |\n| - | - |\n| c | d |',
		],
		['a ` b', '1: the sign ` as text in “a ` b”', 'a b'],
		[':::note', '1: the sign ::: as text in “:::note”', 'note'],
		['a [[Page]]', '1: the sign [[ as text in “a [[Page]]”', 'a Page'],
		['a (page)[/a/]', '1: the sign )[ as text in “a (page)[/a/]”', 'a [page](/a/)'],
		['a ==word==', '1: the sign == as text in “a ==word==”', 'a word'],
		['a @@word@@', '1: the sign @@ as text in “a @@word@@”', 'a word'],
		['so :smile: it is', '1: the sign :smile: as text in “so :smile: it is”', 'so it is'],
		['so $x$ it is', '1: the sign $x$ as text in “so $x$ it is”', 'so x it is'],
		['Word\n: meaning', '2: the sign : as text in “Word : meaning”', 'Word: meaning'],
	]);

	it.each([
		'the group’s No. #1',
		'one–two – three',
		'a < b &amp; c',
		'he [the minister] said (so)',
		'it is 3 | 4',
	])('lets %j stand', (text) => expect(faults(text)).toEqual([]));
});

describe('of words', () => {
	refused([
		['One.\n\nOne.\n\none.', '3: the words of line 1, 2 times more, “One.”', 'One.'],
		[
			'It struck.\n\nAgain.\n\nIt  struck.',
			'5: the words of line 1, once more, “It struck.”',
			'It struck.\n\nAgain.',
		],
		['Say.\n\nTODO: say who.', '3: “TODO: say who.”', 'Say.\n\nSay who.'],
		['Iranâ€™s army', '1: “Iranâ€™s army”', 'Iran’s army'],
		['Iran &foo; struck', '1: “Iran &foo; struck”', 'Iran struck'],
		[`a ${'word'.repeat(15)}`, `1: “a ${'word'.repeat(14)}wo…”`, `a ${'word '.repeat(15)}`],
		['Ir\u0430n struck', '1: “Ir\u0430n struck”', 'Iran struck'],
		['a\u200Bb', '1: “a\u200Bb”', 'ab'],
		['a so\u00ADft hyphen', '1: “a so\u00ADft hyphen”', 'a soft hyphen'],
		['a line\u2028separator', '1: “a line separator”', 'a line separator'],
		['a &#x202e;turned', '1: “a \u202Eturned”', 'a turned'],
		['one\0two', '1: “one\0two”', 'one two'],
		['a &#0; b', '1: “a \uFFFD b”', 'a b'],
	]);

	it('says what is wrong with them, as of a field', () => {
		expect(parseProse('Say.\n\na\u200Bb').faults).toMatchInlineSnapshot(`
			[
			  {
			    "expected": "only signs that can be seen; U+200B cannot",
			    "found": "“a​b”",
			    "line": 3,
			    "mend": "delete the sign U+200B, or type the words anew",
			  },
			]
		`);
	});

	it.each([
		'â, Ã, Ø and Â',
		'<Claim id="a" />\n\n<Claim id="b" />',
		'می\u200Cخواهم and one\u00A0kilometre,\nГ or Γ',
	])('lets %j stand', (text) => expect(faults(text)).toEqual([]));
});

describe('of headings', () => {
	refused([
		['# One\n\nText.', '1: the first-level heading “One”', '## One\n\nText.'],
		[
			'## One\n\n### Two\n\n#### Three\n\nText.',
			'5: a heading of level 4, “Three”',
			'## One\n\n### Two\n\nThree. Text.',
		],
		['### One\n\nText.', '1: “One” at level 3 below the title', '## One\n\nText.'],
		['One\n---\n\nText.', '1: a text that a line of --- below it makes a heading, “One”', '## One\n\nText.'],
		['## !\n\nText.', '1: a heading without words', '## One\n\nText.'],
		['##\n\nText.', '1: a heading without words', 'Text.'],
		[
			'## A <Term id="t">word</Term>\n\nText.',
			'1: more than words in the heading “A word”',
			'## A word\n\nText.',
		],
		[
			'## <Claim id="a">It struck</Claim>\n\nText.',
			'1: more than words in the heading “It struck”',
			'## Who struck?\n\nText.',
		],
		['## [One](/a/)\n\nText.', '1: more than words in the heading “One”', '## One\n\nText.'],
		['## \u00A0\n\nText.', '1: a heading without words', '## One\n\nText.'],
		['- ## One\n\nText.', '1: the heading “One” inside a list, a table or a quotation', '## One\n\nText.'],
		['## One ![two](x.png)\n\nText.', '1: more than words in the heading “One two”', '## One two\n\nText.'],
		['## One\n\n## Two\n\nText.', '1: nothing below the heading “One”', '## Two\n\nText.'],
		['Text.\n\n## Last', '3: nothing below the heading “Last”', 'Text.'],
		[
			'## One\n\nText.\n\n## one\n\nMore.',
			'5: the heading “one”, which stands in line 1 too',
			'## One\n\nText.\n\n## Two\n\nMore.',
		],
		[
			'## Notes\n\nText.',
			'1: the heading “Notes”, whose address #notes another part of the page has',
			'## Which notes?\n\nText.',
		],
		[
			'## Word t\n\n<Term id="t">word</Term>',
			'1: the heading “Word t”, whose address #word-t another part of the page has',
			'## Word tea\n\n<Term id="t">word</Term>',
		],
		[
			'## Note 3\n\nText.',
			'1: the heading “Note 3”, whose address #note-3 another part of the page has',
			'## Third note\n\nText.',
		],
	]);
});
