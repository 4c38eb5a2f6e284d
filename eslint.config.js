// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { directionsInMarkup } from './.config/direction.ts';
import { namesNoSubject, subjectNames } from './.config/subject-names.ts';

/**
 * The rooms of src/ from left to right (docs/architecture.md). A room may import from those to its left, never from
 * those to its right.
 */
const rooms = ['file', 'subject', 'schemas', 'model', 'dossier', 'components', 'prose', 'layouts', 'pages'];

/** Rooms of plain TypeScript over plain values. */
const pure = ['file', 'schemas', 'model'];

/**
 * Forbids a room to import from the rooms on its right, with a message that names the way out. A file one folder
 * deeper reaches src/ by one more `../`, so that `model/prose` is not taken for `prose`.
 * @param {string} room @param {number} index @returns {import('eslint').Linter.Config[]}
 */
const importOrder = (room, index) =>
	[0, 1, 2].map((depth) => {
		const right = rooms.slice(index + 1);
		const up = depth === 0 ? '\\./' : `(?:\\.\\./){${depth}}`;
		const patterns = [
			right.length > 0 && {
				regex: `^${up}(?:${right.join('|')})(?:/|\\.ts$)`,
				message: `src/${room} may not import from ${right.join(', ')}: pass the value in, or move the code to the right.`,
			},
			{
				regex: '(?:^|/)testing/',
				message: 'What src/model/testing makes up is for tests: the site is made of content alone.',
			},
			pure.includes(room) && {
				regex: '^(?:astro:|node:|fs$|path$)',
				message: `src/${room} is plain TypeScript over plain values: let src/build or src/integrations load, and pass the value in.`,
			},
			!pure.includes(room) &&
				room !== 'pages' && {
					regex: '^astro:content$',
					message:
						'Only src/pages reads astro:content, to print prose; take the content from src/dossier.ts.',
				},
		].filter((pattern) => typeof pattern === 'object');
		return {
			// A test may reach for the fixtures of the model.
			ignores: ['**/*.test.ts'],
			files: [depth === 0 ? `src/${room}.ts` : `src/${room}${'/*'.repeat(depth)}.{ts,astro}`],
			rules: { 'no-restricted-imports': ['error', { patterns }] },
		};
	});

export default defineConfig(
	{
		ignores: [
			'dist/',
			'.dist.*/',
			'.astro/',
			'.cache/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
		],
	},
	...ts.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [...ts.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
	},
	...astro.configs.recommended,
	...rooms.flatMap(importOrder),
	{
		rules: {
			// A name that begins with an underscore says that the value is left out on purpose.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		files: ['src/**/*.{ts,astro}'],
		ignores: ['src/schemas/**', 'src/model/date/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'ImportSpecifier[imported.name="parseEdtf"], CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
					message:
						'Dates of the content are read in src/model/date/: take readDate, which keeps their parts.',
				},
				...directionsInMarkup,
			],
		},
	},
	{
		files: ['src/**/*.{ts,astro}', '*.{js,mjs}'],
		// Tests and what only tests use may tell of the story.
		ignores: ['src/content/**', 'src/subject/**', '**/*.test.ts', 'src/model/testing/**'],
		plugins: { story: { rules: { names: namesNoSubject(subjectNames()) } } },
		rules: { 'story/names': 'error' },
	},
	{
		files: ['src/prose/components.ts'],
		rules: {
			// TypeScript alone cannot see into .astro files; `astro check` types these imports.
			'@typescript-eslint/no-unsafe-assignment': 'off',
		},
	},
	{
		files: ['src/env.d.ts'],
		rules: {
			// Only an import type keeps this file global, which Astro's App namespace needs.
			'@typescript-eslint/consistent-type-imports': 'off',
		},
	},
);
