import { FOLDERS } from '../folders.ts';
import { closest } from '../file/closest.ts';
import { PROSE_COLLECTIONS, type Corpus } from './corpus.ts';
import { reporter } from './integrity/rule.ts';
import type { Problem } from '../file/problem.ts';

/** A picture that prose may show, as it lies in the folder of images. */
export interface ImageFile {
	/** The file name, such as `the-crossing.jpg`. */
	name: string;
	/** Path from the project's root, for messages. */
	path: string;
	/** How many bytes it has, and the first of them. */
	size: number;
	head: Uint8Array;
}

/** Where images lie: below the content, and as prose writes it. */
export const IMAGE_FOLDER = 'images';
const FROM_PROSE = `../${IMAGE_FOLDER}/`;

/** What a camera makes at most; the build makes it smaller. In bytes. */
const MOST = 8_000_000;

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|avif)$/;

/** How the bytes of each kind begin; in Latin-1, from a place in the file. */
const BEGINNINGS: Record<string, { at: number; text: string }> = {
	png: { at: 0, text: '\u0089PNG\r\n\u001A\n' },
	jpg: { at: 0, text: '\u00FF\u00D8\u00FF' },
	webp: { at: 8, text: 'WEBP' },
	avif: { at: 4, text: 'ftypavi' },
};

const report = reporter('images');

/** Images that are there, can be printed and are meant: what prose shows lies in one folder of the story, and nowhere else. */
export const imageProblems = (corpus: Corpus, images: readonly ImageFile[]): Problem[] => [
	...images.flatMap(fileProblems),
	...shown(corpus).flatMap(({ url, ...at }) => {
		if (images.some(({ name }) => url === FROM_PROSE + name)) return [];
		const names = images.map(({ name }) => FROM_PROSE + name);
		const near = closest(url, names);
		return report({
			...at,
			found: `the picture ${url || '()'}, which is not in ${FOLDERS.content}/${IMAGE_FOLDER}`,
			expected: `${FROM_PROSE} and the name of a file in that folder${near ? `; the closest is ${near}` : ''}`,
			mend: near
				? `write ${near}`
				: `put the file into ${FOLDERS.content}/${IMAGE_FOLDER}, or delete the picture`,
		});
	}),
];

/** Every picture in prose, by its address. */
const shown = (corpus: Corpus) =>
	PROSE_COLLECTIONS.flatMap((name) =>
		corpus[name].flatMap(({ file, prose }) =>
			prose.images.map(({ url, line }) => ({ file, field: `line ${line}`, url })),
		),
	);

function fileProblems({ name, path, size, head }: ImageFile): Problem[] {
	if (!NAME.test(name))
		return [
			report({
				file: path,
				found: `the name "${name}"`,
				expected: 'lower-case words joined by single hyphens, and .png, .jpg, .webp or .avif',
				mend: 'rename it, or save the picture in one of these formats',
			}),
		];
	const kind = name.slice(name.lastIndexOf('.') + 1);
	const { at, text } = BEGINNINGS[kind] ?? { at: 0, text: '' };
	const begins = String.fromCharCode(...head.slice(at, at + text.length));
	if (begins !== text)
		return [
			report({
				file: path,
				found: `a file that is no ${kind}, whatever its name says`,
				expected: `a picture in the format ${kind}`,
				mend: 'save the picture anew in the format that its name says',
			}),
		];
	if (size > MOST)
		return [
			report({
				file: path,
				found: `${(size / 1e6).toFixed(1)} MB`,
				expected: `${MOST / 1e6} MB at most`,
				mend: 'save the picture smaller',
			}),
		];
	return [];
}
