import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readDossier } from '../build/content.ts';
import { FORMS, formPath, tellForms, type FileFacts, type Form } from '../model/book/forms.ts';
import { routes, withBase } from '../model/url.ts';
import { subject } from '../subject.ts';
import { afterBuild } from './after-build.ts';
import { epub } from './forms/epub.ts';
import { portableEdition } from './forms/portable.ts';

const factsOf = (bytes: Uint8Array): FileFacts => ({
	bytes: bytes.length,
	sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * Makes the files in which the whole can be taken away, after the pages are written, from the page `/print/`; then tells
 * their sizes and hashes on the page that offers them.
 */
export const bookForms = (): AstroIntegration =>
	afterBuild('book-forms', async ({ config, root, folder, logger }) => {
		const pageFile = (path: string): string => join(folder, path, 'index.html');
		const dossier = readDossier(root);
		const printed = readFileSync(pageFile(routes.pages.print), 'utf8');
		const address = (path: string): string => new URL(withBase(config.base, path), config.site).href;
		const { title, tagline } = subject;
		const { version } = dossier.edition;
		const { updated } = dossier.clock;
		const facts = { title, description: tagline, address: address('/'), version, updated };
		const files: Record<Form, Uint8Array> = {
			html: Buffer.from(await portableEdition(printed, { dossier, root, address })),
			epub: epub(printed, facts, root),
		};
		for (const form of FORMS) writeFileSync(join(folder, formPath(title, form)), files[form]);
		const offer = pageFile(routes.pages.offline);
		writeFileSync(
			offer,
			tellForms(readFileSync(offer, 'utf8'), { html: factsOf(files.html), epub: factsOf(files.epub) }),
		);
		logger.info(FORMS.map((form) => `${formPath(title, form)}, ${files[form].length} bytes`).join('; '));
	});
