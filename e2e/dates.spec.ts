import { isHtmlTime, unreadableTimes } from './html-time.ts';
import { data, expect, file, pages, test } from './site.ts';

test('every <time> of every page is a date that the HTML standard knows', () => {
	const wrong = [...pages.map((page) => `${page}index.html`), '404.html'].flatMap((page) =>
		unreadableTimes(file(page)).map((time) => `${page}: ${time}`),
	);
	expect(wrong).toEqual([]);
	expect(file('timeline/index.html')).toContain('<time datetime="');
});

test('the forms of the HTML standard, and nothing else, pass for a date', () => {
	const good =
		'0045 2024 12024 2024-01 2024-02-29 02-29 2024-W03 04:30 2024-01-18T04:30 2024-01-18T04:30:00+03:30 2024-01-18T04:30Z P2D PT4H';
	const bad =
		'45 0000 2003~ 2012? 2024-13 2023-02-29 2024-01-16/2024-01-18 1973–1977 2024-01-18T24:00Z 2024-01-18T04:30+24:00 2024-W54 P PT';
	expect(good.split(' ').filter((text) => !isHtmlTime(text))).toEqual([]);
	expect([...bad.split(' '), 'about 2003', ''].filter(isHtmlTime)).toEqual([]);
});

interface Event {
	id: string;
	date: string;
	knownBy?: string;
	dateInWords: string;
	after?: string;
	place?: string;
}
const events = data<Event>('events.json');

test('the time of an event reads the same on the list, on the page of its years and at its place', async ({
	page,
}) => {
	const read = async (path: string): Promise<Record<string, string>> => {
		await page.goto(path);
		return Object.fromEntries(
			await page
				.locator(':is(.event-lines, .timeline) > li')
				.evaluateAll((items) =>
					items.map((item) => [
						item.id,
						item.querySelector('.when')!.textContent.replaceAll('\u00a0', ' ').trim(),
					]),
				),
		);
	};
	const list = await read('timeline/');
	expect(list).toEqual(Object.fromEntries(events.map(({ id, dateInWords }) => [id, dateInWords])));
	for (const part of pages.filter((each) => /^timeline\/./.test(each))) {
		for (const [id, when] of Object.entries(await read(part)))
			// A note may follow what the date says.
			expect(when.startsWith(list[id]!), `${part} ${id}: ${when}`).toBe(true);
	}
	await page.goto('map/');
	const places = await page
		.locator('.place')
		.evaluateAll((items) =>
			items.map((item) => [item.id, item.textContent.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ')]),
		);
	for (const { id, place, dateInWords } of events.filter((event) => event.place))
		expect(places.find(([name]) => name === place)![1], id).toContain(dateInWords);
});

test('an hour at which an event was only known is never printed as its own', () => {
	const known = events.filter(({ knownBy }) => knownBy);
	expect(known.length).toBeGreaterThan(0);
	for (const { id, date, dateInWords } of known) {
		expect(date, id).not.toContain('T');
		expect(dateInWords, id).toMatch(/, by \d\d:\d\d .+, hour of the event not known$/);
	}
});

test('what followed from an event stands after it: in the data, in the list and in both drawings', async ({
	page,
}) => {
	const follows = events.filter(({ after }) => after);
	expect(follows.length).toBeGreaterThan(0);
	await page.goto('timeline/');
	const list = await page.locator('.event-lines > li').evaluateAll((items) => items.map(({ id }) => id));
	const orders: Record<string, string[]> = { data: events.map(({ id }) => id), list };
	for (const view of ['wide', 'tall']) {
		orders[view] = await page.locator(`.lanes .${view} [data-event]`).evaluateAll(
			(marks, axis) => {
				const at = (mark: Element): number => Number(mark.querySelector('rect')!.getAttribute(axis));
				return [...marks].sort((a, b) => at(a) - at(b)).map((mark) => mark.getAttribute('data-event')!);
			},
			view === 'wide' ? 'x' : 'y',
		);
	}
	for (const { id, after } of follows)
		for (const [name, order] of Object.entries(orders))
			expect(order.indexOf(id), `${id} after ${after} in ${name}`).toBeGreaterThan(order.indexOf(after!));
});
