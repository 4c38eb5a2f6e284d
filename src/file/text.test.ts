import { expect, it } from 'vitest';
import { textOf } from './text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads UTF-8', () => {
	expect(textOf(utf8('title: "Café — پنجگور"\r\n\t'))).toEqual({ text: 'title: "Café — پنجگور"\r\n\t' });
});

it.each([
	['Latin-1', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), 'not UTF-8'],
	['UTF-16', Uint8Array.of(0xff, 0xfe, 0x43, 0x00), 'UTF-16'],
	['UTF-16 with the high byte first', Uint8Array.of(0xfe, 0xff, 0x00, 0x43), 'UTF-16'],
	['a byte order mark', utf8('\ufefftitle: a'), 'a byte order mark'],
	['a NUL', utf8('title: a\n\0'), 'U+0000 in line 2'],
	['an escape', utf8('\u001b[31m'), 'U+001B in line 1'],
	['lines of an old Macintosh', utf8('title: a\rnote: b'), 'a carriage return alone'],
	['halves of a merge', utf8('title: a\n<<<<<<< HEAD\nnote: b'), 'a merge, in line 2'],
	['a file of megabytes', new Uint8Array(2_000_000), '2000 kB'],
])('refuses %s', (_, bytes, found) => {
	expect(textOf(bytes).fault?.found).toContain(found);
});
