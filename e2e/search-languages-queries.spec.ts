import { fileURLToPath } from 'node:url';
import { unreachable } from '../src/integrations/search/unreachable.ts';
import { namesIn } from '../src/model/search/names-in.ts';
import { readDossier } from '../src/build/content.ts';
import { openLanguage } from './search/engine.ts';
import { LANGUAGES, queriesIn, type Half } from './search/queries.ts';
import { isFound, rankOf, scoreOf } from './search/score.ts';
import { expect, test } from './site.ts';

/**
 * What search in other languages than English must reach at least, as `search-queries.spec.ts` says it of English: of the
 * queries of each half the shares with a right result first and among the first three. The lists are asked without a
 * browser, through the modules that readers get.
 */
const BOUNDS: Record<(typeof LANGUAGES)[number], Record<Half, { first: number; three: number }>> = {
	fa: { tuning: { first: 0.8, three: 0.95 }, sealed: { first: 0.75, three: 0.92 } },
	ur: { tuning: { first: 0.8, three: 0.95 }, sealed: { first: 0.75, three: 0.92 } },
};

const SITE = fileURLToPath(new URL('../.cache/site/', import.meta.url));

for (const language of LANGUAGES) {
	for (const half of ['tuning', 'sealed'] as const)
		test(`readers find what they look for in ${language}: the ${half} half`, async () => {
			const search = await openLanguage(SITE, '/explainer/', language);
			const answers = [];
			for (const query of queriesIn(language, half))
				answers.push({ ...query, ...(await search.ask(query.q)) });
			const { first, three, empty } = scoreOf(answers);
			expect.soft(three, 'right among the first three').toBeGreaterThanOrEqual(BOUNDS[language][half].three);
			expect.soft(first, 'right at the first place').toBeGreaterThanOrEqual(BOUNDS[language][half].first);
			expect.soft(empty, 'without any result').toBe(0);
		});

	test(`every name in ${language} is found by itself and by its English form`, async () => {
		const search = await openLanguage(SITE, '/explainer/', language);
		const dossier = readDossier(process.cwd());
		const own = dossier.languages.find(({ tag }) => tag === language)!;
		const names = namesIn(own, dossier);
		expect(names.length).toBeGreaterThan(50);
		const astray = [];
		for (const [path, title, , , english] of names)
			for (const query of [title, english]) {
				const answer = { targets: [path], results: (await search.ask(query)).results };
				if (!isFound(answer, 3)) astray.push(`${query}: ${rankOf(answer) ?? 'not found'}`);
			}
		expect(astray).toEqual([]);
	});

	test(`every target of the queries in ${language} is on the site`, () => {
		const targets = (['tuning', 'sealed'] as const).flatMap((half) =>
			queriesIn(language, half).flatMap((query) => query.targets),
		);
		expect(unreachable(SITE, [...new Set(targets)])).toEqual([]);
	});
}
