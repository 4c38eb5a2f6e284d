import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardsOf } from '../model/card/cards.ts';
import { parseCorpus } from '../model/parse.ts';
import { resolve } from '../model/resolve.ts';
import { contents, title } from '../site.ts';
import { drawCard } from './cards/draw-card.ts';
import { drawGround } from './cards/ground.ts';
import { measureLetters } from './cards/lettering.ts';
import { readContentFiles } from './content-files.ts';

/** Cards in work at a time: letters are set by one thread, while others fill the pixels and compress. */
const AT_ONCE = 4;

/** Draws every card of the site into a built site; returns their number and bytes. */
async function drawCards(root: string, folder: string): Promise<{ count: number; bytes: number }> {
	const dossier = resolve(parseCorpus(readContentFiles(root)).corpus);
	const ground = await drawGround(dossier.places, title, join(root, 'public/favicon.svg'));
	const widthOf = await measureLetters();
	const cards = cardsOf(dossier, contents);
	for (const at of new Set(cards.map(({ picture }) => dirname(join(folder, picture)))))
		mkdirSync(at, { recursive: true });
	const waiting = cards.values();
	let bytes = 0;
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (const card of waiting) {
				const png = await drawCard(card, ground, widthOf);
				writeFileSync(join(folder, card.picture), png);
				bytes += png.length;
			}
		}),
	);
	return { count: cards.length, bytes };
}

/**
 * Draws, after the pages are written, the picture that stands for each page where a link to it is shown. The build
 * fails if a title does not fit or a letter is missing.
 */
export function shareCards(): AstroIntegration {
	let root = '';
	return {
		name: 'share-cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				try {
					const begun = performance.now();
					const { count, bytes } = await drawCards(root, folder);
					const seconds = ((performance.now() - begun) / 1000).toFixed(1);
					logger.info(`${count} cards drawn, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`);
				} catch (error) {
					// Nor is a site published whose pages name pictures that are not there.
					rmSync(folder, { recursive: true, force: true });
					throw error;
				}
			},
		},
	};
}
