import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import { formPath } from '../src/model/book/forms.ts';
import { subject } from '../src/subject.ts';
import { data, expect, file, FULL, pages, test, translatedPages } from './site.ts';

/**
 * The content policy of every page (decision 0046). That nothing on any page breaks it is asked in every other test, by the
 * `page` of `site.ts`.
 */

/** The portable edition has a policy of its own, as it may fetch nothing: portable.spec.ts. */
const portable = formPath(subject.title, 'html').slice(1);
const everything = globSync('**/*.html', {
	cwd: new URL('../.cache/site/', import.meta.url).pathname,
}).filter((path) => path !== portable);

/** The policy of a page by its directives; a page without one has none. */
function policyOf(html: string): Map<string, string[]> {
	const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
	return new Map(
		content.split(';').map((directive) => {
			const [name, ...sources] = directive.split(' ');
			return [name!, sources];
		}),
	);
}

/** The hashes of elements of one name that hold text of their own. */
const hashesOf = (html: string, element: string): string[] => [
	...new Set(
		[
			...html.matchAll(
				new RegExp(`<${element}(?![^>]* src=)(?![^>]*ld\\+json)[^>]*>([^]*?)</${element}>`, 'g'),
			),
		].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`),
	),
];

test('the policy of every page names what is inline on it, and no more', () => {
	expect(everything).toContain('404.html');
	const wrong = everything.filter((path) => {
		const html = file(path);
		const policy = policyOf(html);
		return (['style', 'script'] as const).some((element) => {
			const named = (policy.get(`${element}-src`) ?? []).filter((source) => source.startsWith("'sha256-"));
			return named.toSorted().join() !== hashesOf(html, element).toSorted().join();
		});
	});
	expect(wrong).toEqual([]);
});

test('no page holds what a policy of hashes cannot let pass: styles and handlers in attributes, addresses of script', () => {
	const inTag =
		/<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*?\s(?:style|on[a-z]+|srcdoc)=|(?:href|src|action)="\s*(?:javascript|data|vbscript):/i;
	expect(everything.filter((path) => inTag.test(file(path)))).toEqual([]);
});

/** Pages that do what no other does: search compiles WebAssembly, a reader starts the service worker. */
const SEARCHES = ['', ...new Set(translatedPages.map((page) => page.split('/')[0]! + '/'))].map(
	(start) => `${start}search/index.html`,
);
const OF_THEIR_OWN = [...SEARCHES, 'offline/index.html'];

test('every policy is the same but for its hashes; some pages may do what they are for, and cards may do nothing', () => {
	const kept = (path: string): string =>
		[...policyOf(file(path))]
			.map(([name, sources]) =>
				[name, ...sources.filter((source) => !source.startsWith("'sha256-"))].join(' '),
			)
			.join(';');
	const isCard = (path: string): boolean => /^claims\/[^/]+\/card\//.test(path);
	expect(new Set(everything.filter(isCard).map(kept))).toEqual(
		new Set([
			"default-src 'none';style-src;base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types 'none'",
		]),
	);
	const others = new Set(
		everything.filter((path) => !OF_THEIR_OWN.includes(path) && !isCard(path)).map(kept),
	);
	expect(others.size).toBe(1);
	const [policy] = others;
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(policy).not.toContain('unsafe');
	for (const path of SEARCHES)
		expect(kept(path), path).toBe(
			policy!.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
		);
	expect(kept('offline/index.html')).toBe(
		policy!.replace("trusted-types 'none'", "trusted-types offline;worker-src 'self'"),
	);
});

/** Pages are opened in runs of this many, so that no test is endless and two run at once. */
const RUN = 200;
// One page of each kind, and every page that is read, is opened by other tests already.
for (let at = 0; FULL && at < pages.length; at += RUN)
	test(`nothing breaks the policy of /${pages[at]} and the pages behind it`, async ({ page }) => {
		for (const path of pages.slice(at, at + RUN)) await page.goto(path);
	});

// Here the policy is meant to be broken, which the `page` of `site.ts` would not let pass.
plain(
	'a browser keeps to the policy: no inline script, style or handler, no text as markup',
	async ({ page }) => {
		await page.goto('');
		const told = await page.evaluate(async () => {
			const broken: string[] = [];
			addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
				broken.push(effectiveDirective),
			);
			const made = (name: string, text: string): HTMLElement => {
				const element = document.createElement(name);
				element.append(text);
				document.body.append(element);
				return element;
			};
			made('style', 'h1 { display: none }');
			made('p', '').setAttribute('style', 'color: red');
			let markup = 'taken';
			try {
				made('p', '').innerHTML = '<b>text</b>';
			} catch {
				markup = 'refused';
			}
			const form = document.createElement('form');
			form.action = 'https://example.org/';
			document.body.append(form);
			form.submit();
			// Breaches are told one after the other, each in a task of its own.
			while (broken.length < 4) await new Promise((go) => setTimeout(go));
			return {
				broken: broken.sort(),
				markup,
				heading: document.querySelector('h1')!.getClientRects().length,
			};
		});
		expect(told).toEqual({
			broken: ['form-action', 'require-trusted-types-for', 'style-src-attr', 'style-src-elem'],
			markup: 'refused',
			heading: 1,
		});
	},
);

plain('a publisher to whom a reader goes on is not told where from', async ({ page }) => {
	const [source] = data<{ id: string; URL: string }>('sources.json');
	let headers: Record<string, string> | undefined;
	await page.route(
		(url) => url.href === new URL(source!.URL).href,
		async (route) => {
			headers = await route.request().allHeaders();
			await route.fulfill({ contentType: 'text/html', body: `<title>${source!.id}</title>` });
		},
	);
	await page.goto(`sources/${source!.id}/`);
	await page.locator(`a[href="${source!.URL}"]`).first().click();
	await expect(page).toHaveTitle(source!.id);
	expect(headers).toBeDefined();
	expect(headers).not.toHaveProperty('referer');
	expect(await page.evaluate(() => document.referrer)).toBe('');
});
