import { expect, it, test } from 'vitest';
import { findNames, type NameEntry } from './names.ts';
import { latinNameList, needsOtherNames, otherNameList, withOtherNames } from './other-names.ts';

const list: NameEntry[] = [
	['/places/a/', 'Oldhaven', 'Places', ['oldhaven', 'neuhafen', 'زاهدان', 'захедан'], 'A port'],
	['/places/b/', 'Port 2', 'Places', ['port2'], ''],
	['/places/c/', 'Σάμος', 'Places', ['σαμος', 'samos'], ''],
];

it('parts the list by script, and joins it again', () => {
	expect(otherNameList(list)).toEqual([['/places/a/', ['زاهدان', 'захедан']]]);
	expect(latinNameList(list).map(([, , , names]) => names)).toEqual([
		['oldhaven', 'neuhafen'],
		['port2'],
		// A title stays, whatever its letters.
		['σαμος', 'samos'],
	]);
	expect(withOtherNames(latinNameList(list), otherNameList(list))).toEqual(list);
});

it('leaves out names of an entry that the list does not have, as of another publication', () => {
	expect(withOtherNames(latinNameList(list), [['/places/gone/', ['زابل']]])).toEqual(latinNameList(list));
});

test.each([
	['زاهدان', true],
	['where is زاهدان', true],
	['Захедан', true],
	['Zahedan', false],
	['Dschaisch al-Adl, İran', false],
	['Ya‘qub Saʿid', false],
	['16.01.2024', false],
	['۱۴۰۲', false],
	['', false],
])('whether %s asks for names in other scripts: %s', (query, needed) => {
	expect(needsOtherNames(query)).toBe(needed);
});

it('finds an entry by either part, and by the other without it', () => {
	const whole = withOtherNames(latinNameList(list), otherNameList(list));
	for (const query of ['Neuhafen', 'زاهدان', 'Захедан'])
		expect(findNames(whole, query).map(([path]) => path)).toEqual(['/places/a/']);
	expect(findNames(latinNameList(list), 'زاهدان')).toEqual([]);
	expect(findNames(latinNameList(list), 'Neuhafen')).toHaveLength(1);
});
