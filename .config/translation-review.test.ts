import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readContent } from '../src/build/content.ts';

/** The log of how translations were translated back, `docs/translation-review.md`. */
const log = readFileSync('docs/translation-review.md', 'utf8');
const { corpus } = readContent(process.cwd());
const english = new Intl.DisplayNames('en', { type: 'language' });

it.each(corpus.languages.map(({ id }) => id))(
	'tells of every claim, table and story that is told in %s',
	(tag) => {
		const section = log.split(/^## /m).find((part) => part.startsWith(`${english.of(tag)}\n`)) ?? '';
		const ids = (entries: readonly { id: string }[]): string[] =>
			entries.flatMap(({ id }) => (id.startsWith(`${tag}/`) ? id.slice(tag.length + 1) : []));
		const told = [
			...ids(corpus.translations),
			...ids(corpus.translatedDisputes).map((id) => `disputes/${id}`),
			...ids(corpus.translatedStories).map(() => 'story'),
		];
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter((id) => !section.includes(`\`${id}\``))).toEqual([]);
		// What is no longer told has no place in it.
		const logged = [...section.matchAll(/`([a-z0-9/-]+)`/g)].map(([, id]) => id);
		expect(logged.filter((id) => !told.includes(id!))).toEqual([]);
	},
);
