import { expect, it } from 'vitest';
import { sentences } from './prose.ts';

it.each([
	['Iran struck. Pakistan answered.', ['Iran struck.', 'Pakistan answered.']],
	['Who struck? Iran! Then Pakistan.', ['Who struck?', 'Iran!', 'Then Pakistan.']],
	['He said: “It was struck.” Then he left.', ['He said: “It was struck.”', 'Then he left.']],
	['It ended. “Good,” he said.', ['It ended.', '“Good,” he said.']],
	['It ended. 16 days passed.', ['It ended.', '16 days passed.']],
	['The U.S. Navy came.', ['The U.S. Navy came.']],
	['Gen. Munir and Dr. Baloch met.', ['Gen. Munir and Dr. Baloch met.']],
	[
		'It rests on Art. 51 of the Charter, for 2.5 years.',
		['It rests on Art. 51 of the Charter, for 2.5 years.'],
	],
	['One\nline. Another', ['One\nline.', 'Another']],
	['', []],
	['   ', []],
])('parts %j into sentences', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});
