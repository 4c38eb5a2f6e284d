import { describe, expect, it } from 'vitest';
import { widthOf } from '../lettering.ts';
import { aDossier } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { LANES } from './lanes.ts';
import { layTall, layWide, type LanesView } from './lanes-view.ts';

const { events } = aDossier({ events: [anEvent({ date: '2024-01-16T06:00:00+05:00' })] });
/** The drawings of three days whose lanes have the names, in the order of the lanes. */
const drawn = (...names: string[]) => {
	const range = {
		...{ events, first: '2024-01-15', last: '2024-01-17' },
		names: new Map(LANES.map((lane, n) => [lane, names[n]!])),
	};
	return { wide: layWide(range), tall: layTall(range) };
};
const SHORT = ['One', 'Two', 'Three', 'Four'];
const LONG = ['The ferry crews', 'Their neighbours', 'Other groups', 'Others'];

/** Where the letters of a lane's name stand, in the widest face. */
const boxes = ({ lanes }: LanesView) =>
	lanes.map(({ name, x, y }) => ({ name, y, from: x, to: x + 12 * widthOf(name, { bold: true }) }));
const sizeOf = ({ box }: LanesView): number[] => box.split(' ').map(Number);

describe.each([SHORT, LONG])('with the names %s, %s, %s and %s', (...names) => {
	const { wide, tall } = drawn(...names);

	it('lets no name of a lane touch another', () => {
		for (const view of [wide, tall]) {
			const touching = boxes(view).filter((one, n) =>
				boxes(view).some(
					(other, m) => m > n && other.y === one.y && other.from < one.to && one.from < other.to,
				),
			);
			expect(touching, view.name).toEqual([]);
		}
	});

	it('holds every name inside the drawing', () => {
		for (const view of [wide, tall]) {
			const [, , width, height] = sizeOf(view);
			for (const { name, to, y } of boxes(view)) {
				expect(to, `${view.name}: ${name}`).toBeLessThanOrEqual(width!);
				expect(y, `${view.name}: ${name}`).toBeLessThan(height!);
			}
		}
	});

	it('begins the days behind the names', () => {
		const firstDay = Number(/^M(\d+)/.exec(wide.days[0]!.path)![1]);
		expect(firstDay).toBeGreaterThan(Math.max(...boxes(wide).map(({ to }) => to)));
		const firstTop = Number(/^M0 (\d+)/.exec(tall.days[0]!.path)![1]);
		expect(firstTop).toBeGreaterThan(Math.max(...boxes(tall).map(({ y }) => y)));
	});

	it('draws no line of a lane through a name', () => {
		for (const { path } of tall.lanes) {
			const [, x, top] = /^M(\d+) (\d+)/.exec(path)!.map(Number);
			const through = boxes(tall).filter(({ from, to, y }) => from < x! && x! < to && top! < y);
			expect(through).toEqual([]);
		}
	});
});

it('keeps short names in one row', () => {
	expect(new Set(drawn('A', 'B', 'C', 'D').tall.lanes.map(({ y }) => y)).size).toBe(1);
});
