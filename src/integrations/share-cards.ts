import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cardsOf } from '../model/card/cards.ts';
import { ENGLISH } from '../model/card/writing.ts';
import { countryIn } from '../model/language/map.ts';
import { contents, title } from '../site.ts';
import { subject } from '../subject.ts';
import { afterBuild } from './after-build.ts';
import { drawCard } from './cards/draw-card.ts';
import { drawGround } from './cards/ground.ts';
import { readDossier } from '../build/content.ts';

/** Draws every card of the site into a built site; returns their number and bytes. */
async function drawCards(root: string, folder: string): Promise<{ count: number; bytes: number }> {
	const dossier = readDossier(root);
	const { names } = subject.map.card;
	const common = { places: dossier.places, favicon: join(root, 'public/favicon.svg') };
	const languages = dossier.languages.map((each) => ({
		...{ ...common, language: each.tag, direction: each.direction, site: each.words.title },
		names: names.map(({ name, on }) => ({ on, name: countryIn(name, each) ?? name })),
	}));
	const cards = cardsOf(dossier, contents);
	for (const at of new Set(cards.map(({ picture }) => dirname(join(folder, picture)))))
		mkdirSync(at, { recursive: true });
	let bytes = 0;
	for (const writing of [{ ...common, ...ENGLISH, site: title, names }, ...languages]) {
		const ground = await drawGround(writing);
		for (const card of cards.filter(({ language }) => language === writing.language)) {
			const png = drawCard(card, ground);
			writeFileSync(join(folder, card.picture), png);
			bytes += png.length;
		}
	}
	return { count: cards.length, bytes };
}

/**
 * Draws, after the pages are written, the picture that stands for each page where a link to it is shown. The build
 * fails if a title does not fit or a letter is missing.
 */
export const shareCards = (): AstroIntegration =>
	afterBuild('share-cards', async ({ root, folder, logger }) => {
		const begun = performance.now();
		const { count, bytes } = await drawCards(root, folder);
		const seconds = ((performance.now() - begun) / 1000).toFixed(1);
		logger.info(`${count} cards drawn, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`);
	});
