import { reporter, type Rule } from './rule.ts';

const report = reporter('coordinates');

/**
 * Points are on the Earth, in GeoJSON order, and only where one is known. All places of this story lie north of the
 * equator between Greenwich and 150° E or in the United States; a swapped pair for Iran or Pakistan (latitude 23–40,
 * longitude 44–78) is caught because no place there has a longitude below its latitude.
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
			const borderland = countries.every((country) => country === 'IR' || country === 'PK');
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
			if (borderland && !(longitude >= 44 && longitude <= 78 && latitude >= 23 && latitude <= 40)) {
				return [
					report({
						file,
						field: 'point',
						found,
						expected: 'a point in Iran or Pakistan: [longitude 44 to 78, latitude 23 to 40]',
						mend:
							latitude >= 44 && longitude <= 40
								? `swap them: [${latitude}, ${longitude}]`
								: 'correct the coordinates or the country',
					}),
				];
			}
			return [];
		}),
};
