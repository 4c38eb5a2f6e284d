import { subject } from '../../subject.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('coordinates');

const { bounds } = subject;

/**
 * Points are on the Earth, in GeoJSON order, and only where one is known. A place in the countries of `subject.bounds`
 * alone lies within those bounds, which catches a swapped pair.
 */
export const coordinates: Rule = {
	id: 'coordinates',
	demands:
		'A point is [longitude, latitude] within bounds and in the right country; a place has a point or an area.',
	check: (corpus) =>
		corpus.places.flatMap(({ file, data }) => {
			if (!data.point) {
				if (data.area) return [];
				return [
					report({
						file,
						field: 'point',
						found: 'neither a point nor an area',
						expected: 'one of them',
						mend: 'add the point that a source gives, or name the area',
					}),
				];
			}
			const [longitude, latitude] = data.point;
			const countries = [data.country].flat();
			const bound = countries.every((country) => bounds.countries.includes(country));
			const inside = (x: number, y: number): boolean =>
				x >= bounds.west && x <= bounds.east && y >= bounds.south && y <= bounds.north;
			const found = `[${longitude}, ${latitude}]`;
			if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
				return [
					report({
						file,
						field: 'point',
						found,
						expected: 'longitude within ±180 and latitude within ±90',
						mend: 'correct the coordinates',
					}),
				];
			}
			if (bound && !inside(longitude, latitude)) {
				return [
					report({
						file,
						field: 'point',
						found,
						expected: `a point in ${bounds.name}: [longitude ${bounds.west} to ${bounds.east}, latitude ${bounds.south} to ${bounds.north}]`,
						mend: inside(latitude, longitude)
							? `swap them: [${latitude}, ${longitude}]`
							: 'correct the coordinates or the country',
					}),
				];
			}
			return [];
		}),
};
