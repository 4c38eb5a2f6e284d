// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { pageReport } from './src/integrations/page-report.ts';
import { proseParagraphs } from './src/integrations/prose-paragraphs.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { siteIcons } from './src/integrations/site-icons.ts';

// The workflow that publishes sets both.
const { site, base } = siteAddress(process.env, 'dist');

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// JSX whitespace, as the formatter assumes: a line break between tags is no space, {' '} is (decision 0003).
	compressHTML: 'jsx',
	build: { format: 'directory', inlineStylesheets: 'always' },
	// Every page names the script of its header: a short name weighs less.
	vite: {
		environments: {
			client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash:8].js' } } } },
		},
	},
	markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [proseParagraphs] }) },
	devToolbar: { enabled: false },
	integrations: [
		contentGate(),
		mdx(),
		sitemap({ filter: (page) => !page.endsWith('/404/') }),
		searchIndex(),
		siteIcons(),
		shareCards(),
		pageReport(),
	],
});
