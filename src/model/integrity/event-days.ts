import { readDate } from '../date/read.ts';
import { figuresOfAll } from '../figure/evidence.ts';
import type { SaidDay } from '../figure/days.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('event-days');

type Calendar = Pick<SaidDay, 'year' | 'month' | 'day'>;

/** An event lies on a day that its claims, or the sources that they cite, tell. */
export const eventDays: Rule = {
	id: 'event-days',
	demands:
		'An event begins in the year, month and day that its claims tell: if they name days of that month, on one of these, and so on up to the year.',
	check: ({ events, claims }) => {
		const byId = new Map(claims.map(({ id, data }) => [id, data]));
		return events.flatMap(({ file, data }) => {
			// A date in figures is that of a statement, not of what it tells.
			const days = figuresOfAll(data.claims.flatMap((id) => byId.get(id) ?? [])).days.filter(
				({ words: said }) => !/^\d{4}-/u.test(said),
			);
			const { from, to } = readDate(data.date);
			if (from.approximate || from.uncertain) return [];
			const elsewhen = otherYears(from, to, days);
			const others = elsewhen.length > 0 || within(from, to, days) ? elsewhen : rivals(from, days);
			if (others.length === 0) return [];
			return [
				report({
					file,
					field: 'date',
					found: `${data.date}, while its claims name ${[...new Set(others.map(words))].slice(0, 4).join(', ')}`,
					expected: 'a day that one of its claims names',
					mend: 'correct the date, or name the claim that tells the day; write the day into what its source says',
				}),
			];
		});
	},
};

/** Whether one of the days that the claims name lies in the span of the event. */
const within = (from: Calendar, to: Calendar, told: readonly SaidDay[]): boolean =>
	isBefore(from, to) &&
	told.some((day) => {
		const whole = { year: from.year, ...day };
		return !isBefore(whole, from) && !isBefore(to, whole);
	});

/** Whether a date certainly lies before another, as far as both tell. */
function isBefore(one: Calendar, other: Calendar): boolean {
	for (const part of ['year', 'month', 'day'] as const) {
		const [first, second] = [one[part], other[part]];
		if (first === undefined || second === undefined) return false;
		if (first !== second) return first < second;
	}
	return false;
}

const words = ({ words: said }: SaidDay): string => `“${said}”`;

/** A day without its year is of any year; the years that the claims name, if the event begins and ends in none of them. */
function otherYears(from: Calendar, to: Calendar, told: readonly SaidDay[]): SaidDay[] {
	const years = told.filter((each) => each.year !== undefined);
	const isOf = ({ year = 0 }: SaidDay): boolean =>
		year >= (from.year ?? -Infinity) && year <= (to.year ?? Infinity);
	return years.some(isOf) ? [] : years;
}

/** What the claims tell in place of a date, as exactly as they tell anything of that month or year; empty if they bear it out or say nothing. */
function rivals({ year, month, day }: Calendar, told: readonly SaidDay[]): SaidDay[] {
	const inYear = told.filter((each) => each.year === undefined || each.year === year);
	const inMonth = inYear.filter((each) => (each.month ?? month) === month && each.day !== undefined);
	if (day && inMonth.length > 0) return covers(inMonth, day) ? [] : inMonth;
	const months = inYear.filter((each) => each.month !== undefined && each.year === year);
	if (month && months.length > 0) return months.some((each) => each.month === month) ? [] : months;
	const years = told.filter((each) => each.year !== undefined);
	return years.some((each) => each.year === year) ? [] : years;
}

/** Whether a day is named, or lies in a span such as “16–18 January”. */
const covers = (named: readonly SaidDay[], day: number): boolean =>
	[...Map.groupBy(named, ({ words: said }) => said)].some(([said, days]) => {
		const all = days.map((each) => each.day ?? 0);
		return (
			all.includes(day) || (/[–]|\bto\b/u.test(said) && Math.min(...all) < day && day < Math.max(...all))
		);
	});
