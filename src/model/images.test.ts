import { expect, it } from 'vitest';
import { imageProblems, type ImageFile } from './images.ts';
import { problemLine } from '../file/problem.ts';
import { aCorpus } from './testing/corpus.ts';
import { aChapter } from './testing/entries.ts';

const PNG = '\u0089PNG\r\n\u001A\n';
const image = (name = 'crossing.png', begins = PNG, size = 1000): ImageFile => ({
	name,
	path: `src/content/images/${name}`,
	size,
	head: Uint8Array.from(begins, (sign) => sign.charCodeAt(0)),
});
const told = (url: string, ...images: ImageFile[]): string =>
	imageProblems(aCorpus({ background: [aChapter({ body: `First.\n\n![A gate](${url})` })] }), images)
		.map(problemLine)
		.join('\n');

it.each([
	['crossing.png', PNG],
	['crossing.jpg', '\u00FF\u00D8\u00FF\u00E0'],
	['crossing.webp', 'RIFF\0\0\0\0WEBPVP8 '],
	['crossing.avif', '\0\0\0 ftypavif'],
])('accepts %s that is there', (name, begins) => {
	expect(told(`../images/${name}`, image(name, begins))).toBe('');
});

it('reports a picture that is not there', () => {
	expect(told('../images/crosing.png', image())).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found the picture ../images/crosing.png, which is not in src/content/images; expected ../images/ and the name of a file in that folder; the closest is ../images/crossing.png. To mend: write ../images/crossing.png [images]"`,
	);
	expect(told('../images/crossing.png')).toContain('To mend: put the file into src/content/images');
});

it.each([
	'https://example.org/map.png',
	'//example.org/map.png',
	'data:image/png;base64,AAAA',
	'/favicon.svg',
	'map.png',
	'../images/../../../LICENSE',
	'../images/b%zz.png',
	'',
])('reports a picture from elsewhere: %s', (url) => {
	expect(told(url)).toContain('line 3: found the picture');
});

it.each([
	['Crossing.PNG', PNG, 1000, 'the name "Crossing.PNG"'],
	['crossing.svg', '<svg', 1000, 'the name "crossing.svg"'],
	['crossing.jpg', PNG, 1000, 'a file that is no jpg'],
	['crossing.png', '', 0, 'a file that is no png'],
	['crossing.png', PNG, 9_000_000, '9.0 MB'],
])('reports a file that cannot be printed: %s', (name, begins, size, found) => {
	expect(
		imageProblems(aCorpus(), [image(name, begins, size)])
			.map(problemLine)
			.join('\n'),
	).toContain(`images/${name}: found ${found}`);
});
