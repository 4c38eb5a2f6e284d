import { expect, it } from 'vitest';
import { pakistan, told } from '../testing/corpus.ts';
import { aChapter, anActor, aTension } from '../testing/entries.ts';
import { proseParts } from './prose-parts.ts';

const check = (body: string) => told(proseParts, { background: [aChapter({ body })] });

it('reports an unknown component with the closest known one', () => {
	expect(check('First.\n\n<Clam id="a">Iran struck</Clam>.')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found the unknown component <Clam>; expected one of <Claim>, <Toll>, <Where>, <Term>, <Actor>, <Place>, <Event>. To mend: write <Claim> [prose-parts]"`,
	);
});

it('proposes Markdown where no component is near', () => {
	expect(check('<Spreadsheet />')).toContain('To mend: write Markdown instead');
});

it('reports a component without the attribute it needs', () => {
	expect(check('<Claim>Iran struck</Claim>.\n\n<Toll id="e" />')).toMatchInlineSnapshot(`
		"src/content/background/the-strikes.mdx: line 1: found <Claim> without id; expected <Claim id="…">. To mend: add id="…" in plain quotes [prose-parts]
		src/content/background/the-strikes.mdx: line 3: found <Toll> without event; expected <Toll event="…">. To mend: add event="…" in plain quotes [prose-parts]"
	`);
});

it.each(['<Claim id="">Iran</Claim>', '<Claim id={iran}>Iran</Claim>', '<Claim id>Iran</Claim>'])(
	'reports an attribute that holds no plain text: %s',
	(body) => {
		expect(check(body)).toContain('found <Claim> without id');
	},
);

it('reports a picture without alternative text', () => {
	expect(check('First.\n\n![](map.png)')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found the picture map.png without alternative text; expected a description between the square brackets. To mend: write ![what it shows](map.png) [prose-parts]"`,
	);
});

it('reports a picture by reference without alternative text', () => {
	expect(check('![ ][map]\n\n[map]: map.png')).toContain('the picture map.png without alternative text');
});

it('reports a first-level heading', () => {
	expect(check('First.\n\n# The strikes')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found the first-level heading “The strikes”; expected ## or ###. To mend: the title comes from the front matter: begin with ## [prose-parts]"`,
	);
});

it('reads actors and tensions too', () => {
	const actors = [anActor({ body: '# One' }), pakistan()];
	const tensions = [aTension({ body: '# Two' })];
	expect(told(proseParts, { actors, tensions }).split('\n')).toHaveLength(2);
});

it('accepts every known component, a described picture and a lower heading', () => {
	const body = [
		'## What happened?',
		'### On the day',
		'![A map of Panjgur](map.png)',
		'<Toll event="a" />',
		'<Where event="a" />',
		'<Claim id="a">b</Claim> <Term id="a">b</Term> <Actor id="a">b</Actor> <Place id="a">b</Place> <Event id="a">b</Event>',
	];
	expect(check(body.join('\n\n'))).toBe('');
});

it('reports prose of which no paragraph can be made', () => {
	expect(check('First.\n\n<Claim id="a">b</Claim> <Toll event="e" />')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found <Toll> and other text or components without a blank line between them; expected sentences of one paragraph on one line; what prints a list or a drawing on a line by itself. To mend: join the lines if they are one paragraph; else put a blank line between them [prose-parts]"`,
	);
});

it.each([
	['Killed: <Toll event="e" />.', 'line 1: found <Toll> inside a sentence'],
	['<Claim id="a">Killed: <Toll event="e" /></Claim>', 'line 1: found <Toll> inside a sentence'],
	['- <Claim id="a">b</Claim> <Toll event="e" />', 'line 1: found <Toll> and other text'],
	['<Claim id="a" />\nIran struck.', 'line 1: found <Claim> and other text'],
	['Iran struck.\n<Claim id="a" />', 'line 2: found <Claim> and other text'],
	['Iran struck.\n<Toll event="e" />', 'line 2: found <Toll> and other text'],
	['<Claim id="a">\nIran struck.\n</Claim>', 'line 1: found <Claim> around whole paragraphs'],
	['> <Claim id="a">\n> - Iran\n> </Claim>', 'line 1: found <Claim> around whole paragraphs'],
])('reports each way in which a component misses its paragraph: %j', (body, found) => {
	expect(check(body)).toContain(found);
	expect(check(body).split('\n')).toHaveLength(1);
});

it.each([
	['First.\n\n{"12 people were killed"}\n', 'line 3', 'an expression in braces'],
	['Iran struck {12} times.', 'line 1', 'an expression in braces'],
	['```\n12 killed\n```', 'line 1', 'a block of code'],
	['export const dead = 12;\n\nText.', 'line 1', 'an import or export'],
])('reports what the rules of evidence cannot read: %j', (body, line, kind) => {
	expect(check(body)).toContain(`${line}: found ${kind}`);
});
