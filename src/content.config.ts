import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { FOLDERS } from './folders.ts';
import { COLLECTIONS } from './schemas/collections.ts';

/** Pairs each folder of the content (`folders.ts`) with the shape of its files; `schemas/collections.ts` lists them. */
const collection = (name: keyof typeof COLLECTIONS) =>
	defineCollection({
		loader: glob({ base: `./${FOLDERS.content}/${name}`, pattern: `*.${COLLECTIONS[name].ending}` }),
		schema: COLLECTIONS[name].schema,
	});

export const collections = {
	sources: collection('sources'),
	claims: collection('claims'),
	events: collection('events'),
	places: collection('places'),
	terms: collection('terms'),
	pictures: collection('pictures'),
	relations: collection('relations'),
	statements: collection('statements'),
	disputes: collection('disputes'),
	home: collection('home'),
	corrections: collection('corrections'),
	background: collection('background'),
	actors: collection('actors'),
	tensions: collection('tensions'),
};
