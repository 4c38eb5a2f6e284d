import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { GROUNDS } from '../model/card/palette.ts';
import { ICONS } from '../model/icons.ts';
import { afterBuild } from './after-build.ts';

/** Draws the icons of the site, after the pages are written, from `public/favicon.svg` on paper. */
export const siteIcons = (): AstroIntegration =>
	afterBuild('site-icons', async ({ config, folder }) => {
		const favicon = fileURLToPath(new URL('favicon.svg', config.publicDir));
		for (const { path, size, sign: part } of ICONS) {
			// The sign is drawn large and made smaller, so that its edges are smooth at every size.
			const sign = await sharp(favicon, { density: 1200 })
				.resize(Math.round(size * part))
				.toBuffer();
			await sharp({ create: { width: size, height: size, channels: 3, background: GROUNDS.light } })
				.composite([{ input: sign }])
				.png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
				.toFile(`${folder}${path.slice(1)}`);
		}
	});
