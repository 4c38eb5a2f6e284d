import { expect, it } from 'vitest';
import { pausesOf } from '../script.ts';
import { aDossier, irnaSource } from '../testing/corpus.ts';
import { aSource } from '../testing/entries.ts';
import { printedSources } from './printed.ts';

const sourcesOf = (title: string) => {
	const { sources } = aDossier({
		sources: [aSource({ title, URL: 'https://www.dawn.com/news/a' }), irnaSource()],
	});
	return ['dawn-on-strike', 'irna-on-strike'].map((id) => sources.find((source) => source.id === id)!);
};

it('says title and address of a source once, for every place that it has in the notes', () => {
	const [dawn, irna] = sourcesOf('A strike');
	const css = printedSources([[dawn!], [irna!, dawn!]]);
	expect(css.split('\n')[0]).toBe(
		'#note-1 li:nth-child(1),#note-2 li:nth-child(2){--title:"A strike";--link:"https://www.dawn.com/news/a";--address:var(--link)}',
	);
	expect(css.match(/--title/g)).toHaveLength(2);
});

it('says how paper shows an address with escaped letters, and leaves the link as it is', () => {
	const [source] = sourcesOf('A strike');
	expect(printedSources([[{ ...source!, URL: 'https://a.ir/%D8%AC' }]])).toContain(
		'--link:"https://a.ir/%D8%AC";--address:"https://a.ir/ج"}',
	);
});

it.each([
	['He said “no”', '"He said “no”"'],
	['He said "no"', '"He said \\"no\\""'],
	['a \\ b', '"a \\\\ b"'],
	['two\nlines', '"two lines"'],
])('writes %j so that CSS and JSON read it alike', (title, expected) => {
	const css = printedSources([[sourcesOf(title)[0]!]]);
	expect(css).toContain(`--title:${expected};`);
	expect(JSON.parse(expected)).toBe(title.replace('\n', ' '));
});

it('brings the signs of a language with the notes of its pages', () => {
	const css = printedSources([[sourcesOf('A strike')[0]!]], {
		quotes: { open: '«', close: '»' },
		pauses: pausesOf('فارسی'),
	});
	expect(css.split('\n')[0]).toBe('.notes{--open:"«";--close:"»";--comma:"، ";--semicolon:"؛ "}');
	expect(pausesOf('Deutsch')).toEqual({ comma: ', ', semicolon: '; ' });
});

it('is empty without notes', () => {
	expect(printedSources([])).toBe('');
});
