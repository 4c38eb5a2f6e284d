import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';

/** The rules that a style breaks, by the configuration of the project. @param file whose exceptions count */
async function broken(style: string, file = 'src/styles/base.css'): Promise<string[]> {
	const code = file.endsWith('.astro') ? `<style>\n${style}\n</style>\n` : `${style}\n`;
	const { results } = await stylelint.lint({ code, codeFilename: file });
	return (results[0]?.warnings ?? []).map(({ rule }) => rule);
}

const inRule = (declaration: string): string => `a {\n\t${declaration};\n}`;

describe('a style', () => {
	it.each([
		['left: 0', 'property-layout-mappings'],
		['margin-left: 1rem', 'property-layout-mappings'],
		['padding-right: 1rem', 'property-layout-mappings'],
		['border-left: 1px solid', 'property-layout-mappings'],
		['border-top-left-radius: 3px', 'property-layout-mappings'],
		['width: 10rem', 'property-layout-mappings'],
		['text-align: left', 'value-keyword-layout-mappings'],
		['float: right', 'value-keyword-layout-mappings'],
		['margin: 0 -18rem 1rem 0', 'declaration-property-max-values'],
		['inset: 0 auto auto 0', 'declaration-property-max-values'],
		['border-width: 1px 0 1px 4px', 'declaration-property-max-values'],
		['border-radius: 3px 0 0 3px', 'declaration-property-max-values'],
		['background: url("a.svg") left center', 'declaration-property-value-disallowed-list'],
		['background-position: left', 'declaration-property-value-allowed-list'],
		['background-position: 0 50%', 'declaration-property-value-allowed-list'],
		['transform-origin: 0 0', 'declaration-property-value-allowed-list'],
		['background: linear-gradient(to right, red, blue)', 'declaration-property-value-disallowed-list'],
		['background: linear-gradient(90deg, red, blue)', 'declaration-property-value-disallowed-list'],
		['justify-content: right', 'declaration-property-value-disallowed-list'],
		['transform: translateX(1rem)', 'declaration-property-value-disallowed-list'],
		['transform: translate(-50%, 0)', 'declaration-property-value-disallowed-list'],
		['translate: 1rem', 'declaration-property-value-allowed-list'],
		['rotate: 45deg', 'declaration-property-value-allowed-list'],
		['box-shadow: 2px 2px 4px', 'declaration-property-value-allowed-list'],
		['box-shadow: 0 1px 2px, 1px 1px 2px', 'declaration-property-value-allowed-list'],
		['clip-path: inset(0 10% 0 0)', 'declaration-property-value-allowed-list'],
		['direction: rtl', 'property-disallowed-list'],
	])('that says “%s” is refused, in a sheet and in a component', async (declaration, rule) => {
		expect(await broken(inRule(declaration))).toContain(rule);
		expect(await broken(inRule(declaration), 'src/components/claim/Notes.astro')).toContain(rule);
	});

	it.each([
		'inset-inline-start: 0',
		'margin: 0 auto',
		'margin: 1rem 0 2rem',
		'padding-inline: 0 1rem',
		'border-start-start-radius: 3px',
		'border-radius: 3px',
		'inline-size: 10rem',
		'overflow-y: auto',
		'text-align: start',
		'float: inline-end',
		'background: linear-gradient(to bottom, red, blue)',
		'background-position: center',
		'transform: translateY(1rem)',
		'translate: 0 1rem',
		'box-shadow: 0 1rem 2rem rgb(0 0 0 / 25%)',
		'box-shadow: inset 0 1px 2px, 0 1px 2px',
		'clip-path: inset(50%)',
	])('may say “%s”', async (declaration) => {
		expect((await broken(inRule(declaration))).filter((rule) => rule !== 'color-named')).toEqual([]);
	});

	it('of a map may name the sides of the world', async () => {
		expect(await broken(inRule('translate: 1rem'), 'src/components/map/names.css')).toEqual([]);
	});
});

/** What ESLint says of a component. */
async function faults(markup: string): Promise<string[]> {
	const [result] = await new ESLint().lintText(markup, { filePath: 'src/components/name/Names.astro' });
	return (result?.messages ?? []).map(({ message }) => message);
}

it.each(['<p dir="rtl">a</p>', "<p dir={'ltr'}>a</p>", '<Fragment set:html={`<p dir="rtl">${1}</p>`} />'])(
	'a direction that is written down is refused: %s',
	async (markup) => {
		expect(await faults(markup)).toEqual([expect.stringContaining('directionOf')]);
	},
);

it.each(['<p dir="auto">a</p>', '<p dir={Astro.props.direction}>a</p>'])(
	'a direction that follows from a text is none: %s',
	async (markup) => {
		expect(await faults(markup)).toEqual([]);
	},
);
