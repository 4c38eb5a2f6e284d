import { letters, sheets } from './paper.ts';
import { expect, test } from './site.ts';

test('the class sheet takes two sheets of A4: one for the learners, with the map, and one with the answers', async ({
	page,
}) => {
	await page.goto('class-sheet/');
	await page.emulateMedia({ media: 'print' });
	const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
	const names = (await page.locator('.map text').allTextContents()).map(letters);
	const asked = [
		...(await texts('.learner-sheet .opening li')),
		...(await texts('.questions li')),
		...(await texts('.to-judge li')),
	];
	const answered = [
		...(await texts('.answer-sheet [data-claim]')),
		...(await texts('.answer-sheet .status')),
		...(await texts('.paper-notes li')),
	];
	const printed = await sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(printed).toHaveLength(2);
	const [learners, answers] = printed as [string, string];
	// How many names there is room for, the map decides by its width.
	expect(names.filter((name) => learners.includes(name)).length).toBeGreaterThan(3);
	expect(asked.filter((text) => !learners.includes(letters(text)))).toEqual([]);
	expect(answered.filter((text) => !answers.includes(letters(text)))).toEqual([]);
});

test('the sentences to judge do not tell their status before the answers are opened', async ({ page }) => {
	await page.goto('class-sheet/');
	await expect(page.locator('.to-judge li').first()).toBeVisible();
	await expect(page.locator('.to-judge [data-status]')).toHaveCount(0);
	const overtaken = page.locator('.judged [data-status="overtaken"]');
	await expect(overtaken).toBeHidden();
	await page.getByText('Show the answers').click();
	await expect(overtaken).toBeVisible();
});
