import { expect, it } from 'vitest';
import { subject } from '../../subject.ts';
import { countryIn } from './map.ts';

it('names a country of the maps in a language, however the English is written', () => {
	const { name } = subject.lands.near[0]!.properties;
	const persian = countryIn(name, { tag: 'fa' });
	expect(persian).toMatch(/^[\p{Script=Arabic}\s\u200c]+$/u);
	expect(countryIn(name.toUpperCase(), { tag: 'fa' })).toBe(persian);
});

it('leaves it to the caller what stands for a name that is no country', () => {
	expect(countryIn('The sea', { tag: 'fa' })).toBeUndefined();
});
