// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { FOLDERS } from './src/folders.ts';
import { bookForms } from './src/integrations/book-forms.ts';
import { browserScripts } from './src/integrations/browser-scripts.ts';
import { buildReport } from './src/integrations/build-report.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { movedPages } from './src/integrations/moved-pages.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { proseHeadingIds } from './src/integrations/heading-ids.ts';
import { proseParagraphs } from './src/integrations/prose-paragraphs.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { ADDRESS } from './src/integrations/site-address.ts';
import { siteIcons } from './src/integrations/site-icons.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
import { englishForm } from './src/model/search/concepts.ts';
import { MARKDOWN } from './src/model/prose/tree.ts';
import { subject } from './src/subject.ts';

export default defineConfig({
	// The workflow that publishes sets them.
	site: ADDRESS.site,
	base: ADDRESS.base,
	// What Astro keeps of a story must not be taken for that of another.
	cacheDir: `node_modules/.astro/${FOLDERS.content}`,
	trailingSlash: 'always',
	// JSX whitespace, as the formatter assumes: a line break between tags is no space, {' '} is (decision 0003).
	compressHTML: 'jsx',
	build: { format: 'directory', inlineStylesheets: 'always' },
	logger: { entrypoint: './src/integrations/build-log.ts' },
	// Every page names the script of its header: a short name weighs less.
	vite: {
		build: {
			rolldownOptions: {
				// Astro marks each MDX file with a directive that only Astro reads: for the bundler there is nothing to keep.
				onLog: (level, log, handle) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
		define: {
			'import.meta.env.REPORT_URL': JSON.stringify(ADDRESS.report),
			'import.meta.env.SENSES': JSON.stringify(englishForm(subject.concepts)),
		},
		environments: {
			client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash:8].js' } } } },
		},
	},
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [proseParagraphs, proseHeadingIds], features: MARKDOWN }),
	},
	devToolbar: { enabled: false },
	integrations: [
		...wholeSite([
			contentGate(),
			mdx(),
			siteMap(),
			searchIndex(),
			movedPages(),
			bookForms(),
			browserScripts(),
			siteIcons(),
			offlineWorker(),
			shareCards(),
		]),
		buildReport(),
	],
});
