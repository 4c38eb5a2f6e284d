import type { APIRoute } from 'astro';
import { dossier } from '../dossier.ts';
import { readingRefs } from '../model/changes/pages.ts';
import { DATA_FILES } from '../model/exports/files.ts';
import { MACHINE_POLICY } from '../model/machine-policy.ts';
import { routes } from '../model/url.ts';
import { absolute, sections, shortShelf, tagline, title } from '../site.ts';

/** What language models find of the site, in the form of llmstxt.org: every page that is read as Markdown, and the data. */
export const GET: APIRoute = () => {
	const pages = readingRefs(dossier);
	const parts = [
		...[...sections, ...(dossier.shortForms.length > 0 ? [shortShelf] : [])].map(({ name, path }) => ({
			name,
			links: pages
				.filter((page) => page.path.startsWith(path))
				.map((page) => ({
					name: page.title,
					address: absolute(routes.markdown(page.path)),
					says: page.summary,
				})),
		})),
		{
			name: 'Data',
			links: DATA_FILES.map(({ name, title: says }) => ({ name, address: absolute(`/data/${name}`), says })),
		},
	];
	return new Response(
		[
			`# ${title}`,
			`> ${tagline} (version ${dossier.edition.version} of the content)`,
			MACHINE_POLICY.map((sentence) => `- ${sentence}`).join('\n'),
			...parts.flatMap(({ name, links }) => [
				`## ${name}`,
				links.map((link) => `- [${link.name}](${link.address}): ${link.says}`).join('\n'),
			]),
		].join('\n\n') + '\n',
	);
};
