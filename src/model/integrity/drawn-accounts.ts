import type { Corpus } from '../corpus.ts';
import { accountArea } from '../map/account-area.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('drawn-accounts');

/** Each account of where a place lies can be drawn: its numbers leave an area, in a country whose shape the maps have. */
export const drawnAccounts: Rule = {
	id: 'drawn-accounts',
	demands: 'The numbers of an account of where a place lies leave an area inside the country of the place.',
	check: (corpus) =>
		corpus.places.flatMap(({ file, data }) =>
			(data.accounts ?? []).flatMap((account, index) => {
				const field = `accounts[${index}]`;
				const countries = [data.country].flat();
				if (countries.length > 1) {
					return [
						report({
							...{ file, field, found: `an account of a place in ${countries.join(' and ')}` },
							...{
								expected: 'a place in one country',
								mend: 'name the country in which it lies, or take accounts out',
							},
						}),
					];
				}
				if (data.point || account.border?.with === countries[0]) {
					const fault = data.point
						? {
								found: 'an account of a place that has a point',
								expected: 'accounts only where no point is known',
								mend: 'take the accounts out, or the point',
							}
						: {
								found: `a border of ${countries[0]} with itself`,
								expected: 'the neighbour',
								mend: 'correct border.with, or the country of the place',
							};
					return [report({ file, field, ...fault })];
				}
				const origin = account.from && pointOf(corpus, account.from.place);
				if (account.from && !origin) {
					return [
						report({
							...{
								file,
								field: `${field}.from.place`,
								found: `"${account.from.place}", a place without a point`,
							},
							...{
								expected: 'a place with a point',
								mend: 'measure from another place, or give that one its point',
							},
						}),
					];
				}
				const { from, border, bounds } = account;
				const area = accountArea(
					{
						...(border && { border }),
						...(bounds && { bounds }),
						...(from && origin && { from: { ...from, place: { point: origin } } }),
					},
					countries[0]!,
				);
				if (area && area.length > 0) return [];
				return [
					report({
						...{ file, field },
						found: area ? 'numbers that leave no area' : 'a country whose shape the maps do not have',
						expected: `an area inside ${countries[0]}`,
						mend: area ? 'correct the numbers, or the country' : 'take the account out, and tell it in area',
					}),
				];
			}),
		),
};

const pointOf = (corpus: Corpus, id: string): [number, number] | undefined =>
	corpus.places.find((place) => place.id === id)?.data.point;
