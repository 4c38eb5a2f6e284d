import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readContentFiles } from '../src/integrations/content-files.ts';
import { parseCorpus } from '../src/model/parse.ts';
import { blockText, sentences } from '../src/model/prose/prose.ts';
import { resolve } from '../src/model/resolve.ts';

/**
 * `npm run bench:pages`: for each reading page its words, words per sentence, claims by status, the parties that speak
 * in them, and its weight after gzip (of the site that `npm run site` built).
 */
const { corpus } = parseCorpus(readContentFiles(process.cwd()));
const { chapters, tensions, actors } = resolve(corpus);

const share = (values: readonly string[]): string => {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1])
		.map(([name, count]) => `${name} ${count}`)
		.join(', ');
};

for (const { path, prose, notes } of [...chapters, ...tensions, ...actors]) {
	const spoken = prose.blocks
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((block) => sentences(blockText(block)));
	const weight = gzipSync(readFileSync(`.cache/site${path}index.html`), { level: 9 }).length;
	console.log(
		[
			path,
			`${(weight / 1000).toFixed(1)} kB`,
			`${prose.words} words`,
			`${(prose.words / Math.max(1, spoken.length)).toFixed(1)} a sentence`,
			`${notes.length} claims: ${share(notes.map(({ status }) => status))}`,
			`speak: ${share(notes.flatMap(({ author }) => (author ? [author.name] : []))) || 'none alone'}`,
			`sources: ${share(notes.flatMap(({ citations }) => citations.map(({ source }) => source.kind)))}`,
		].join(' · '),
	);
}
