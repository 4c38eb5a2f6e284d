import type { z } from 'astro/zod';
import { readFile, type ReadText } from './file.ts';
import { landsSchema } from './lands.ts';
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
	const lands = (name: 'near' | 'far') =>
		map && readFile(`${folder}/${map.shapes[name].file}`, landsSchema, read, problems);
	const [near, far] = [lands('near'), lands('far')];
	const subject = story &&
		map &&
		words &&
		concepts &&
		near &&
		far && { ...story, map, words, concepts, lands: { near, far } };
	return { subject, problems };
}
