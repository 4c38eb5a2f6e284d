import type { z } from 'astro/zod';
import { readFile, type ReadText } from './file.ts';
import { closest } from '../file/closest.ts';
import { problemLine } from '../file/problem.ts';
import { collectionOf, landsSchema, type Land } from './lands.ts';
import { NO_CONCEPTS } from './concepts.ts';
import { SUBJECT_FILES, type Subject } from './schema.ts';

/**
 * Reads what the maps of a subject show, without the shapes.
 * @param folder its path from the project's root, for messages
 * @returns it, or every fault of the file, each as a line
 */
export function readMap(
	folder: string,
	read: ReadText,
): { map: Subject['map'] | undefined; problems: string[] } {
	const problems: string[] = [];
	const name = 'map.yaml';
	return { map: readFile(`${folder}/${name}`, SUBJECT_FILES[name], read, problems), problems };
}

/**
 * Reads the files of a subject.
 * @param folder its path from the project's root, for messages
 * @returns the subject, or every fault of every file, each as a line
 */
export function readSubject(
	folder: string,
	read: ReadText,
): { subject: Subject | undefined; problems: string[] } {
	const problems: string[] = [];
	const open = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		readFile(`${folder}/${name}`, schema, read, problems);
	const story = open('subject.yaml', SUBJECT_FILES['subject.yaml']);
	const map = open('map.yaml', SUBJECT_FILES['map.yaml']);
	const words = open('words.yaml', SUBJECT_FILES['words.yaml']);
	// A story can do without: search then asks for the words as they were typed.
	const concepts =
		read(`${folder}/concepts.yaml`) === undefined
			? NO_CONCEPTS
			: open('concepts.yaml', SUBJECT_FILES['concepts.yaml']);
	const lands = (file: string) =>
		readFile(`${folder}/${file}`, landsSchema, read, problems, { prepare: collectionOf });
	const near = map && lands(map.shapes.near.file);
	// Both may be one file, of which each fault is told once.
	const far = map && (map.shapes.far.file === map.shapes.near.file ? near : lands(map.shapes.far.file));
	if (map && near && far) problems.push(...unknownCountries(`${folder}/map.yaml`, map, [...near, ...far]));
	const subject = story &&
		map &&
		words &&
		concepts &&
		near &&
		far && { ...story, map, words, concepts, lands: { near, far } };
	return { subject: problems.length === 0 ? subject : undefined, problems };
}

/** Names in borders in dispute that no country of the maps has, each as a line. */
function unknownCountries(file: string, { disputed }: Subject['map'], lands: readonly Land[]): string[] {
	const countries = [
		...new Set(lands.flatMap(({ properties: { kind, name } }) => (kind === 'country' ? [name] : []))),
	];
	return disputed.flatMap(({ between }, at) =>
		between.flatMap((name, nth) => {
			if (countries.includes(name)) return [];
			const near = closest(name, countries);
			return `✗ ${problemLine({
				rule: 'subject',
				severity: 'error',
				file,
				field: `disputed[${at}].between[${nth}]`,
				found: `"${name}"`,
				expected: `the name of a country as a file of shapes has it${near ? `, perhaps "${near}"` : ''}`,
				mend: 'write the name as it stands there, or add the country to the shapes',
			})}`;
		}),
	);
}
