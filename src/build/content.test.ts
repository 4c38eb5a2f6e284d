import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../schemas/collections.ts';
import { folderOf, type CollectionName } from '../model/corpus.ts';
import { soundCorpus } from '../model/testing/corpus.ts';
import type { ContentFile } from '../model/parse-file.ts';
import { problemLine } from '../file/problem.ts';
import { contentOf } from './content.ts';

/**
 * Bad input is told with file, field, what was found, what was expected and how to mend it. Each test breaks the files of
 * a small sound site in one way, and all of it is checked, as a build does.
 */

const BODY = 'Iran <Claim id="strike-on-panjgur">struck a village in Panjgur</Claim>.\n';

/** The small corpus of the unit tests as the files that an editor would have written. */
const soundFiles = (): ContentFile[] => {
	const corpus = soundCorpus();
	return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((collection) =>
		corpus[collection].map(({ id, data }) => {
			const { ending } = COLLECTIONS[collection];
			const fields = stringify(data, { lineWidth: 0 });
			const [language, name = language] = id.split('/');
			const folder = folderOf(collection).replace('*', language ?? '');
			return {
				collection: folder,
				name: `${name}.${ending}`,
				path: `src/content/${folder}/${name}.${ending}`,
				text: ending === 'mdx' ? `---\n${fields}---\n\n${BODY}` : fields,
			};
		}),
	);
};

const told = (files: readonly ContentFile[]): string[] => contentOf(files).problems.map(problemLine);

/** The sound files with the text of the first file of a collection changed. */
function changed(collection: CollectionName, change: (text: string) => string): ContentFile[] {
	const files = soundFiles();
	const file = files.find((each) => each.collection === collection)!;
	const text = change(file.text);
	expect(text, `the edit of ${file.path} changes nothing`).not.toBe(file.text);
	return files.map((each) => (each === file ? { ...file, text } : each));
}

/** The sound files with one more. */
const withFile = (collection: CollectionName, name: string, text: string): ContentFile[] => [
	...soundFiles(),
	{ collection, name, path: `src/content/${collection}/${name}`, text },
];
const textOf = (collection: CollectionName): string =>
	soundFiles().find((file) => file.collection === collection)!.text;
const correction = (fields: Record<string, string>): string =>
	stringify({
		date: '2026-12-01',
		before: 'one wording',
		after: 'another wording',
		why: 'It was wrong.',
		...fields,
	});

test('the small site is sound', () => {
	expect(
		contentOf(soundFiles())
			.problems.filter(({ severity }) => severity === 'error')
			.map(problemLine),
	).toEqual([]);
});

describe('refused with file, field and cure', () => {
	test.each<[name: string, files: () => ContentFile[], told: RegExp]>([
		[
			'a misspelt key',
			() => changed('claims', (text) => text.replace(/^status:/m, 'sttus:')),
			/content\/claims\/.+: sttus: found the unknown key "sttus"; expected perhaps "status"/,
		],
		[
			'a missing field',
			() => changed('places', (text) => text.replace(/^name:.*\n/m, '')),
			/content\/places\/.+: name: found nothing; .*add the field "name"/,
		],
		[
			'a wrong type',
			() => changed('background', (text) => text.replace(/^order:.*$/m, 'order: first')),
			/content\/background\/.+: order: found "first"; expected .*(?:number|int)/,
		],
		[
			'a date that does not exist',
			() => changed('claims', (text) => text.replace(/^asOf:.*$/m, 'asOf: "2024-02-30"')),
			/content\/claims\/.+: asOf: found "2024-02-30"; expected .*date that exists/,
		],
		[
			'an unknown claim',
			() => changed('background', (text) => text.replace('id="strike', 'id="no-such-strike')),
			/content\/background\/.+: line \d+, <Claim id>: found "no-such-strike-on-panjgur"/,
		],
		[
			'an unknown claim of an event',
			() => changed('events', (text) => text.replace('- strike-on-panjgur', '- no-such-claim')),
			/content\/events\/.+: claims\[0\]: found "no-such-claim", which is not in src\/content\/claims/,
		],
		[
			'an unknown source, with the closest',
			() => changed('claims', (text) => text.replace(/source: (\S+)/, 'source: $1x')),
			/citations\[0\]\.source: found "\S+x", which is not in src\/content\/sources; .*the closest is/,
		],
		[
			'an unknown actor',
			() => changed('relations', (text) => text.replace(/^from:.*$/m, 'from: no-such-actor')),
			/content\/relations\/.+: from: found "no-such-actor"/,
		],
		[
			'an unknown place',
			() => changed('places', (text) => `${text.replace(/^within:.*\n/m, '')}within: no-such-place\n`),
			/content\/places\/.+: within: found "no-such-place"/,
		],
		[
			'an unknown term in prose',
			() => changed('background', (text) => `${text}See <Term id="no-such-term">it</Term>.\n`),
			/content\/background\/.+: line \d+, <Term id>: found "no-such-term"/,
		],
		[
			'an id with capitals',
			() => withFile('terms', 'Not An Id.yaml', textOf('terms')),
			/terms\/Not An Id\.yaml: found the id "Not An Id".*rename the file to not-an-id\.yaml/,
		],
		[
			'two files with one title',
			() => withFile('terms', 'zz-twin.yaml', textOf('terms')),
			/terms\/zz-twin\.yaml: .*found ".+", which .*has too/,
		],
		[
			'attributed without an author',
			() => changed('claims', (text) => text.replace('status: agreed', 'status: attributed')),
			/author: found nothing, though the status is "attributed"/,
		],
		[
			'disputed with no position',
			() => changed('claims', (text) => text.replace('status: agreed', 'status: disputed')),
			/positions: found 0 positions/,
		],
		[
			'overtaken by nothing',
			() => changed('claims', (text) => text.replace('status: agreed', 'status: overtaken')),
			/overtakenBy: found nothing/,
		],
		[
			'an MDX syntax error, with its line',
			() => changed('tensions', (text) => `${text}\n<Claim id="x">never closed\n`),
			/content\/tensions\/.+: line \d+: found .*\[mdx-syntax\]/,
		],
		[
			'an unknown component',
			() => changed('actors', (text) => `${text}\n<Clam id="x">words</Clam>\n`),
			/content\/actors\/.+: .*found the unknown component <Clam>; .*write <Claim>/,
		],
		[
			'a link to a page that does not exist',
			() => changed('actors', (text) => `${text}\n[here](/actors/nobody-at-all/)\n`),
			/content\/actors\/.+: .*found a link to \/actors\/nobody-at-all\/, which is no page/,
		],
		[
			'an image without alternative text',
			() => changed('actors', (text) => `${text}\n![](/favicon.svg)\n`),
			/content\/actors\/.+: .*found a picture without alternative text/,
		],
		[
			'a correction whose wording does not stand',
			() => withFile('corrections', 'zz-last.yaml', correction({ claim: 'strike-on-panjgur' })),
			/corrections\/zz-last\.yaml: after: found "another wording", which is not what the claim "\S+" says now/,
		],
		[
			'a correction of nothing',
			() => withFile('corrections', 'of-nothing.yaml', correction({})),
			/of-nothing\.yaml: claim: found nothing; expected either "claim", the id of a claim, or "page", a path/,
		],
		[
			'an empty collection',
			() => soundFiles().filter(({ collection }) => collection !== 'disputes'),
			/src\/content\/disputes: found no entry/,
		],
	])('%s', (_name, files, line) => {
		const found = told(files()).find((each) => line.test(each));
		expect(found, told(files()).join('\n')).toMatch(/found .+; expected .+\. To mend: .+ \[[a-z-]+\]$/);
	});
});
