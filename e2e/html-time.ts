/**
 * The forms that the HTML standard allows for the machine-readable date of a `<time>` (html.spec.whatwg.org, “the time
 * element”): year, month, date, yearless date, week, time, local date and time, offset, global date and time, duration.
 */

const OFFSET = '(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?';
const DAY_TIME = `(?:[T ]${TIME}(?:${OFFSET})?)?`;
const DATE = new RegExp(`^(\\d{4,})(?:-(\\d\\d)(?:-(\\d\\d)${DAY_TIME})?)?$`);
const YEARLESS = /^(?:--)?(\d\d)-(\d\d)$/;
const WEEK = /^(\d{4,})-W(?:0[1-9]|[1-4]\d|5[0-3])$/;
const ALONE = new RegExp(`^(?:${TIME}|${OFFSET})$`);
const DURATION = /^P(?=.)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/;

/** Days of a month; year 4 stands for any, so that 29 February exists. */
const daysOf = (year: number, month: number): number => {
	const last = new Date(0);
	last.setUTCFullYear(year, month, 0);
	return last.getUTCDate();
};

const exists = (year: number, month = 1, day = 1): boolean =>
	year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);

const number = (text: string | undefined): number | undefined =>
	text === undefined ? undefined : Number(text);

/** Whether a text is one of those forms and names a day that exists. */
export function isHtmlTime(text: string): boolean {
	const date = DATE.exec(text);
	if (date) return exists(Number(date[1]), number(date[2]), number(date[3]));
	const yearless = YEARLESS.exec(text);
	if (yearless) return exists(4, Number(yearless[1]), Number(yearless[2]));
	const week = WEEK.exec(text);
	return week ? Number(week[1]) > 0 : ALONE.test(text) || DURATION.test(text);
}

/** Every `<time>` of a page that no machine can read, as it stands in the HTML. */
export const unreadableTimes = (html: string): string[] =>
	[...html.matchAll(/<time\b([^>]*)>(.*?)<\/time>/gs)]
		.filter(([, attributes, content]) => {
			const datetime = /\bdatetime="([^"]*)"/.exec(attributes!)?.[1];
			return !isHtmlTime(datetime ?? content!.trim());
		})
		.map(([element]) => element);
