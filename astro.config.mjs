// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { normaliseBase, normaliseSite } from './src/model/url.ts';

// Where the site will live; the workflow that publishes sets both. The default is the local preview.
const site = normaliseSite(process.env.SITE_URL ?? 'http://localhost:4321');
const base = normaliseBase(process.env.BASE_PATH ?? '/');

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// The default of Astro 7 eats the spaces around inline tags that stand on lines of their own.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'always' },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	integrations: [
		contentGate(),
		mdx(),
		sitemap({ filter: (page) => !page.endsWith('/404/') }),
		searchIndex({ leaveOut: ['/search/', '/404.html'] }),
	],
});
