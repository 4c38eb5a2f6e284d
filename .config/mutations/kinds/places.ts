import { inEntry } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { GONE } from '../edit.ts';

/** What places say of where they lie, and cannot be so. */
export const PLACES: readonly Kind[] = [
	inEntry('point: in the sea', 'places', ({ point }) => point && [[['point'], [61.5, 24.2]]]),
	inEntry('point: at nought', 'places', ({ point }) => point && [[['point'], [0, 0]]]),
	inEntry('point: in another country', 'places', ({ point, country }) =>
		point && (country === 'PK' || country === 'IR')
			? { set: [[['point'], country === 'PK' ? [57.08, 30.28] : [71.47, 30.2]]], fields: ['country'] }
			: undefined,
	),
	inEntry('point: in a country of neither', 'places', ({ point, country }) =>
		point && country === 'PK' ? { set: [[['point'], [65.7, 31.6]]], fields: ['country'] } : undefined,
	),
	inEntry('point: in another province', 'places', ({ point, within, kind }, { story }) =>
		point &&
		kind !== 'country' &&
		story.corpus.places.find(({ id }) => id === within)?.data.kind === 'province'
			? { set: [[['point'], [68.37, 25.39]]], fields: ['within', 'country'] }
			: undefined,
	),
	inEntry('point: of another place', 'places', ({ point }, { story, entry }) => {
		const other = story.corpus.places.find(
			({ id, data }) => id !== entry.id && data.point && !data.within?.includes(entry.id),
		);
		return point && other
			? { set: [[['point'], other.data.point]], files: [other.file], fields: ['within', 'country'] }
			: undefined;
	}),
	inEntry('point: and an area', 'places', ({ point, area }) =>
		point && !area
			? { set: [[['area'], 'Somewhere in the mountains near the border']], fields: ['point'] }
			: undefined,
	),
	inEntry('point: nor an area', 'places', ({ point, area }) =>
		point && !area ? { set: [[['point'], GONE]], fields: ['area'] } : undefined,
	),
	inEntry('area: known to the point', 'places', ({ area, point }) =>
		area && !point ? { set: [[['precision'], 'point']], fields: ['area', 'point'] } : undefined,
	),
	inEntry('place: within one of another country', 'places', ({ country, within }, { story }) => {
		const other = story.corpus.places.find(
			({ data }) => data.kind === 'province' && typeof data.country === 'string' && data.country !== country,
		);
		return within && other && typeof country === 'string'
			? { set: [[['within'], other.id]], fields: ['country', 'point'], files: [other.file] }
			: undefined;
	}),
	inEntry('place: country twice', 'places', ({ country }) =>
		Array.isArray(country) ? [[['country'], [...country, country[0]]]] : [[['country'], [country, country]]],
	),
	inEntry(
		'account: distances the other way round',
		'places',
		({ accounts }) =>
			accounts?.[0]?.from && [[['accounts', 0, 'from', 'distance'], accounts[0].from.distance.toReversed()]],
	),
	inEntry(
		'account: from itself',
		'places',
		({ accounts }, { entry }) => accounts?.[0]?.from && [[['accounts', 0, 'from', 'place'], entry.id]],
	),
	inEntry('account: from a place without a point', 'places', ({ accounts }, { story }) => {
		const other = story.corpus.places.find(({ data }) => !data.point);
		return (
			accounts?.[0]?.from &&
			other && { set: [[['accounts', 0, 'from', 'place'], other.id]], fields: ['accounts[0]'] }
		);
	}),
	inEntry(
		'account: border with its own country',
		'places',
		({ accounts, country }) =>
			accounts?.[0]?.border && {
				set: [[['accounts', 0, 'border', 'with'], country]],
				fields: ['accounts[0]'],
			},
	),
	inEntry(
		'account: border with a country far away',
		'places',
		({ accounts }) =>
			accounts?.[0]?.border && { set: [[['accounts', 0, 'border', 'with'], 'BR']], fields: ['accounts[0]'] },
	),
	inEntry(
		'account: edges the other way round',
		'places',
		({ accounts }) => accounts?.[0]?.bounds && [[['accounts', 0, 'bounds'], accounts[0].bounds.toReversed()]],
	),
	inEntry(
		'account: edges of another country',
		'places',
		({ accounts }) =>
			accounts?.[0]?.bounds && {
				set: [
					[
						['accounts', 0, 'bounds'],
						[-3, 50, -2, 51],
					],
				],
				fields: ['accounts[0]'],
			},
	),
	inEntry(
		'account: numbers that contradict',
		'places',
		({ accounts }) =>
			accounts?.[0]?.border && {
				set: [
					[
						['accounts', 0, 'border', 'distance'],
						[480, 499],
					],
				],
				fields: ['accounts[0]'],
			},
	),
	inEntry(
		'account: bearing beyond the circle',
		'places',
		({ accounts }) =>
			accounts?.[0]?.from && [
				[
					['accounts', 0, 'from', 'bearing'],
					[350, 400],
				],
			],
	),
	inEntry(
		'account: bearing of nothing',
		'places',
		({ accounts }) =>
			accounts?.[0]?.from && {
				set: [
					[
						['accounts', 0, 'from', 'bearing'],
						[90, 90],
					],
				],
				fields: ['accounts[0]'],
			},
	),
	inEntry(
		'account: twice',
		'places',
		({ accounts }) => accounts && { set: [[['accounts'], [...accounts, accounts[0]]]] },
	),
	inEntry('account: beside a point', 'places', ({ accounts, point }, { story }) => {
		const other = story.corpus.places.find(({ data }) => data.accounts);
		return point && !accounts && other
			? { set: [[['accounts'], other.data.accounts]], fields: ['point'] }
			: undefined;
	}),
];
