import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { z } from 'astro/zod';
import { FOLDERS } from '../../src/folders.ts';
import { folderOf, type CollectionName } from '../../src/model/corpus.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { speaker } from '../../src/schemas/speaker.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/schemas/json-schema.ts';
import { nameSchema } from '../../src/schemas/name.ts';
import { tollSchema } from '../../src/schemas/toll.ts';
import { fieldTable } from './table.ts';

/**
 * `npm run guide`: writes what editors read of the schemas: the tables of fields in the content guide, and a JSON Schema
 * for each collection of YAML files, which VS Code finds by its settings. With `--check` it writes nothing and fails if
 * one of these files is not what it would write. The guide speaks of the story in `src/`; that of another folder, which
 * DOSSIER names, gets the schemas alone, with its own sides, into that folder.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GUIDE = 'docs/content-guide.md';
const SETTINGS = '.vscode/settings.json';
const isOwn = FOLDERS.content === 'src/content';
const SCHEMAS = isOwn ? '.vscode/schemas' : `${dirname(FOLDERS.content)}/schemas`;

/** Shapes that several entries share, with a section of the guide each, by their title in JSON Schema. */
const LINKS = {
	'plain date': '#files-ids-and-values',
	'event date': '#files-ids-and-values',
	speaker: '#speakers',
	'name in another script': '#names-in-other-scripts',
	toll: '#tolls',
	'type of relation': '#relation',
};

/** What has a table, by the name in its marker: each collection, and the parts that collections share. */
const TABLES: Record<string, z.ZodType> = {
	...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema])),
	speaker: speaker().options[1],
	name: nameSchema,
	toll: tollSchema,
};

const MARKED = /(<!-- fields: (\w+) -->\n)[\s\S]*?(<!-- \/fields -->)/g;

/**
 * Puts the tables of fields between their markers.
 * @throws if a marker names no table, or a table has no marker
 */
export function withTables(guide: string): string {
	const missing = new Set(Object.keys(TABLES));
	const filled = guide.replace(MARKED, (_, begin: string, name: string, end: string) => {
		const schema = TABLES[name];
		if (!schema)
			throw new Error(
				`${GUIDE}: "fields: ${name}" names no table; there are ${Object.keys(TABLES).join(', ')}`,
			);
		missing.delete(name);
		return `${begin}\n${fieldTable(jsonSchemaOf(schema), LINKS)}\n\n${end}`;
	});
	if (missing.size > 0) throw new Error(`${GUIDE}: no marker "fields: …" for ${[...missing].join(', ')}`);
	return filled;
}

/** What VS Code’s extension for YAML reads: which schema holds for which files. */
interface Settings {
	'yaml.schemas'?: Record<string, string>;
}

/**
 * The settings with the schemas of one story; those of others stay.
 * @param paths of all its schemas, in one folder
 * @param content the folder of the files that they are for, one folder a schema
 */
export function withSchemas(settings: Settings, paths: readonly string[], content: string): Settings {
	const folders = new Set(paths.map((path) => `./${dirname(path)}`));
	const others = Object.entries(settings['yaml.schemas'] ?? {}).filter(
		([path]) => !folders.has(dirname(path)),
	);
	const own = paths.map((path): [string, string] => [
		`./${path}`,
		`${content}/${folderOf(basename(path, '.json') as CollectionName)}/*.yaml`,
	]);
	return {
		...settings,
		'yaml.schemas': Object.fromEntries([...own, ...others].sort(([one], [other]) => (one < other ? -1 : 1))),
	};
}

/** The JSON Schema of each collection of YAML files, by its path. */
const editorSchemas = (): [path: string, schema: JsonSchema][] =>
	Object.entries(COLLECTIONS)
		.filter(([, { ending }]) => ending === 'yaml')
		.map(([name, { schema }]) => [`${SCHEMAS}/${name}.json`, jsonSchemaOf(schema)]);

/** @returns what each generated file should hold, by its path from the project's root */
export async function generated(): Promise<Map<string, string>> {
	const schemas = editorSchemas();
	const settings = withSchemas(
		existsSync(ROOT + SETTINGS) ? (JSON.parse(readFileSync(ROOT + SETTINGS, 'utf8')) as Settings) : {},
		schemas.map(([path]) => path),
		FOLDERS.content,
	);
	const texts: [path: string, text: string][] = [
		...(isOwn ? [[GUIDE, withTables(readFileSync(ROOT + GUIDE, 'utf8'))] satisfies [string, string]] : []),
		...[...schemas, [SETTINGS, settings] as const].map(([path, value]): [string, string] => [
			path,
			JSON.stringify(value),
		]),
	];
	const options = await resolveConfig(ROOT + GUIDE);
	return new Map(
		await Promise.all(
			texts.map(async ([path, text]) => [path, await format(text, { ...options, filepath: path })] as const),
		),
	);
}

/** @returns the paths of generated files that are not what they should be, and of schemas that nothing makes any more */
export async function outdated(): Promise<string[]> {
	const files = await generated();
	const kept = existsSync(ROOT + SCHEMAS)
		? readdirSync(ROOT + SCHEMAS).map((name) => `${SCHEMAS}/${name}`)
		: [];
	return [
		...[...files]
			.filter(([path, text]) => !existsSync(ROOT + path) || readFileSync(ROOT + path, 'utf8') !== text)
			.map(([path]) => path),
		...kept.filter((path) => !files.has(path)),
	];
}

if (import.meta.main) {
	const paths = await outdated();
	if (process.argv.includes('--check')) {
		for (const path of paths) console.error(`${path} does not follow the schemas: run \`npm run guide\``);
		process.exitCode = paths.length > 0 ? 1 : 0;
	} else {
		const files = await generated();
		for (const path of paths) {
			const text = files.get(path);
			mkdirSync(dirname(ROOT + path), { recursive: true });
			if (text === undefined) rmSync(ROOT + path);
			else writeFileSync(ROOT + path, text);
			console.log(path);
		}
	}
}
