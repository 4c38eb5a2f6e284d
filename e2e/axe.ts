import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** Which rules axe judges by: all of WCAG’s and its best practice, those that colours alone decide, or all but those. */
export type Rules = 'all' | 'colours' | 'but colours';

/** What axe makes of a page. */
export interface Judged {
	/** Its name and version, as the report of a run tells it. */
	engine: string;
	/** Each rule that is broken, with the first elements that break it. */
	found: string[];
}

/** The sets of rules that the site is held to, as axe names them. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours alone decide; the pairs of colours are proven by `src/styles/tokens.test.ts`. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

declare global {
	/** What `bringAxe` adds to a page, of which axe’s own script is the first. */
	var axe: typeof import('axe-core');
	var judge: (rules: Rules, enough: number) => Promise<Judged>;
}

/** Runs in the page, beside axe’s own script. Lists and tables are cut after `enough` entries first. */
const judging =
	(wcag: string[], colours: string[]) =>
	async (rules: Rules, enough: number): Promise<Judged> => {
		for (const list of document.querySelectorAll('ul, ol, dl, tbody'))
			for (const entry of [...list.children].slice(enough)) entry.remove();
		const without = rules === 'but colours' ? colours : [];
		const { violations, testEngine } = await axe.run(document, {
			runOnly: rules === 'colours' ? { type: 'rule', values: colours } : { type: 'tag', values: wcag },
			rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
			// What passes is not asked for.
			resultTypes: ['violations'],
		});
		return {
			engine: `${testEngine.name} ${testEngine.version}`,
			found: violations.map(({ id, nodes }) => {
				const elements = nodes.slice(0, 5).map(({ target }) => target.join(' '));
				return `${id}: ${elements.join(', ')}`;
			}),
		};
	};

/**
 * Gives every page that is opened from now on axe and a function `judge`. What Playwright adds to a page runs whatever
 * policy the page has.
 */
export async function bringAxe(page: Page): Promise<void> {
	const made = `(${judging.toString()})(${JSON.stringify(WCAG)}, ${JSON.stringify(COLOURS)})`;
	await page.addInitScript(`${axeCore.source}; globalThis.judge = ${made};`);
}
