import { expect, it } from 'vitest';
import { pakistan, told } from '../testing/corpus.ts';
import { aChapter, anActor, aTension } from '../testing/entries.ts';
import { proseEvidence } from './prose-evidence.ts';

const check = (body: string) => told(proseEvidence, { background: [aChapter({ body })] });

it('reports a paragraph without a claim', () => {
	expect(check('Iran struck a village.')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found a paragraph without a claim (“Iran struck a village.”); expected at least one <Claim id="…"> in every paragraph. To mend: wrap the statement in the claim that carries it, or cut the paragraph [prose-evidence]"`,
	);
});

it('reports a list item without a claim', () => {
	expect(check('- <Claim id="a">Iran struck</Claim>.\n- Pakistan struck.')).toContain(
		'line 2: found a paragraph without a claim (“Pakistan struck.”)',
	);
});

it('reports a row of a table without a claim', () => {
	const table =
		'| Who | What |\n| --- | --- |\n| Iran | <Claim id="a">It struck.</Claim> |\n| Pakistan | It, too. |';
	expect(check(`<Claim id="a">So:</Claim>\n\n${table}`)).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 6: found a row of a table without a claim (“Pakistan | It, too.”); expected at least one <Claim id="…"> in every row. To mend: wrap the words of a cell in the claim that carries them, or cut the row [prose-evidence]"`,
	);
});

it.each(['', '## What happened?', '| a |\n| - |\n| <Claim id="a">b</Claim> |'])(
	'reports a page without prose: %j',
	(body) => {
		expect(check(body)).toContain(
			'the-strikes.mdx: found no paragraph; expected prose below the front matter. To mend: write at least one paragraph with a <Claim id="…">',
		);
	},
);

it('reports a figure outside the claim of its paragraph', () => {
	expect(check('<Claim id="a">Iran struck.</Claim> Pakistan struck in 7 places.')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found a figure outside a claim in “Pakistan struck in 7 places.”; expected every figure inside <Claim> or <Toll>. To mend: extend the <Claim> over the figure, or say it without one [prose-evidence]"`,
	);
});

it.each([
	['a heading', '## The strikes of 2024'],
	['a table', '| Day |\n| --- |\n| 16 January |'],
	['another script', '<Claim id="a">Iran struck.</Claim> ۱۶ ژانویه'],
])('reports a figure in %s', (_, body) => {
	expect(check(body)).toContain('a figure outside a claim');
});

it('reports the number of the dead in words outside a claim', () => {
	expect(check('<Claim id="a">Iran struck.</Claim> Two children were killed.')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found a number of dead or injured outside a claim in “Two children were killed.”; expected a <Toll event="…"> or a <Claim>. To mend: use <Toll>, which says who counted and when [prose-evidence]"`,
	);
});

it.each([
	'Nine people died.',
	'The injured were three girls.',
	'Hundreds lay wounded.',
	'Officials saw dozens of bodies.',
])('reports “%s” outside a claim', (sentence) => {
	expect(check(`<Claim id="a">Iran struck.</Claim> ${sentence}`)).toContain('a number of dead or injured');
});

it('sees a number of dead that a term or an actor parts', () => {
	const body = '<Claim id="a">Iran struck.</Claim> Two <Term id="t">fighters</Term> were killed.';
	expect(check(body)).toContain('a number of dead or injured');
});

it('reads actors and tensions too', () => {
	const actors = [anActor({ body: 'An actor.' }), pakistan()];
	const tensions = [aTension({ body: 'A tension.' })];
	expect(told(proseEvidence, { actors, tensions }).split('\n')).toHaveLength(2);
});

it.each([
	[
		'a paragraph with a claim',
		'Since then <Claim id="a">Iran struck 2 villages on 16 January</Claim>, it is said.',
	],
	['a number of dead inside a claim', '<Claim id="a">Two children were killed.</Claim>'],
	['a toll as evidence, since it prints its own', 'The counts differ: <Toll event="e" />.'],
	['a toll on a line of its own', '<Toll event="e" />'],
	['a claim around a whole block', '<Claim id="a">\nIran struck 2 villages.\n</Claim>'],
	['a heading without a claim', '## What happened?\n\n<Claim id="a">Iran struck.</Claim>'],
	[
		'a table cell beside one with a claim',
		'<Claim id="a">So:</Claim>\n\n| Who | What |\n| --- | --- |\n| Iran | <Claim id="a">It struck.</Claim> |',
	],
	[
		'number words that count no dead',
		'<Claim id="a">Iran struck.</Claim> Two ministers met, and three talked.',
	],
	['the dead without a number', '<Claim id="a">Iran struck.</Claim> The dead were buried.'],
	[
		'a number and the dead in two sentences',
		'<Claim id="a">Iran struck.</Claim> Two men came. The dead lay there.',
	],
])('accepts %s', (_, body) => {
	expect(check(body)).toBe('');
});

it('leaves a page that cannot be read to the message about its syntax', () => {
	expect(check('<Claim id="a">Iran struck 2 villages.')).toBe('');
});
