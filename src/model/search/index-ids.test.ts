import { encode } from 'cborg';
import { expect, it } from 'vitest';
import { idsIn } from './index-ids.ts';

/** As Pagefind writes it: version, records, parts, and what is not looked at. */
const list = encode([
	'1.6.0',
	[
		['en_f93fa6b', 65, ''],
		['en_861a97c', 0x61, 'a'],
		// Letters of another text that would go on an id.
		['en_00000001', 4, 'bed'],
	],
	[['', 'z', 'en_183e233']],
	[],
]);

it('reads the ids of the records, in their order, then those of the parts', () =>
	expect(idsIn(list, 'en')).toEqual(['en_f93fa6b', 'en_861a97c', 'en_00000001', 'en_183e233']));

it('says nothing of a list that is still compressed', () =>
	expect(idsIn(new Uint8Array([0x1f, 0x8b, 0]), 'en')).toBeUndefined());
