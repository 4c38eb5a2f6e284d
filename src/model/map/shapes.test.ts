import { expect, it } from 'vitest';
import { frameOn, FRAMES, sheetOf } from './frame.ts';
import { shapesOf } from './shapes.ts';

const near = shapesOf(sheetOf(FRAMES.near), 'near');
const far = shapesOf(sheetOf(FRAMES.far), 'far');

it('draws both provinces, the three countries around the border, and no other', () => {
	expect(near.provinces.map(({ name }) => name).sort()).toEqual(['balochistan', 'sistan-and-baluchestan']);
	expect(near.countries.map(({ name }) => name).sort()).toEqual(['Afghanistan', 'Iran', 'Pakistan']);
});

it('tells the Durand Line from the borders that both sides accept', () => {
	expect(near.borders).toMatch(/^M\d/);
	expect(near.disputed).toMatch(/^M\d/);
	expect(near.borders).not.toContain(near.disputed.slice(0, 20));
});

it('keeps a sheet light', () => {
	for (const { land, provinceLand, borders, disputed } of [near, far])
		expect((land + provinceLand + borders + disputed).length).toBeLessThan(10_000);
});

it('lays places out as the world has them: north above, east to the right, kilometres as they are', () => {
	const { place, perKilometre } = sheetOf(FRAMES.near);
	const [zahedan, chabahar, quetta] = [place([60.87, 29.5]), place([60.62, 25.28]), place([67.01, 30.19])];
	expect(zahedan[1]).toBeLessThan(chabahar[1]);
	expect(quetta[0]).toBeGreaterThan(zahedan[0]);
	// About 600 kilometres as the crow flies.
	const apart = Math.hypot(quetta[0] - zahedan[0], quetta[1] - zahedan[1]) / perKilometre;
	expect(apart).toBeGreaterThan(570);
	expect(apart).toBeLessThan(630);
});

it('says where one sheet lies on another', () => {
	const { left, right, top, bottom } = frameOn(FRAMES.near, FRAMES.far);
	expect(0 < left && left < right && right < 1).toBe(true);
	expect(0 < top && top < bottom && bottom < 1).toBe(true);
});
