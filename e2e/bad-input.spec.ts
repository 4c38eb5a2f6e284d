import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/**
 * Bad input ends the build, writes no site, and is told with file, field, what was found, what was expected and how to
 * mend it. Each test breaks a copy of the project's content in one way; the last breaks it in many ways at once.
 */
const project = new URL('../', import.meta.url).pathname;
let copy: string;

test.beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'content-'));
	for (const name of ['src', 'public', '.config', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
		cpSync(join(project, name), join(copy, name), { recursive: true });
	}
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
test.afterEach(() => rmSync(copy, { recursive: true, force: true }));

const content = (path: string): string => join(copy, 'src/content', path);
/** The first file of a collection, whatever it is called. */
const first = (collection: string): string => `${collection}/${readdirSync(content(collection)).sort()[0]!}`;
const edit = (path: string, change: (text: string) => string): void => {
	const before = readFileSync(content(path), 'utf8');
	const after = change(before);
	expect(after, `the edit of ${path} changes nothing`).not.toBe(before);
	writeFileSync(content(path), after);
};
const run = (command: string, args: string[], env: Record<string, string> = {}) => {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: copy,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
	});
	return { status, told: `${stdout}${stderr}` };
};
const check = () => run('node', ['.config/content.ts']);
const build = (env?: Record<string, string>) => run(join(project, 'node_modules/.bin/astro'), ['build'], env);

/** The first claim with a status. */
const claimWith = (status: string): string =>
	`claims/${readdirSync(content('claims'))
		.sort()
		.find((name) => readFileSync(content(`claims/${name}`), 'utf8').includes(`\nstatus: ${status}\n`))!}`;

/** Writes a correction, of the first claim unless told otherwise. */
const correction = (
	id: string,
	before: string,
	after: string,
	subject = `claim: ${first('claims').slice(7, -5)}\n`,
): void => {
	mkdirSync(content('corrections'), { recursive: true });
	writeFileSync(
		content(`corrections/${id}.yaml`),
		`date: "2026-12-01"\n${subject}before: "${before}"\nafter: "${after}"\nwhy: "Both governments say so."\n`,
	);
};

const CASES: { name: string; breaks: () => string; told: RegExp }[] = [
	{
		name: 'a misspelt key',
		breaks: () => (edit(first('claims'), (text) => text.replace(/^status:/m, 'sttus:')), first('claims')),
		told: /sttus: found the unknown key "sttus"; expected perhaps "status"/,
	},
	{
		name: 'a missing field',
		breaks: () => (edit(first('places'), (text) => text.replace(/^name:.*\n/m, '')), first('places')),
		told: /name: found nothing; .*add the field "name"/,
	},
	{
		name: 'a wrong type',
		breaks: () => (
			edit(first('background'), (text) => text.replace(/^order:.*$/m, 'order: first')),
			first('background')
		),
		told: /order: found "first"; expected .*(?:number|int)/,
	},
	{
		name: 'a date that does not exist',
		breaks: () => (
			edit(first('claims'), (text) => text.replace(/^asOf:.*$/m, 'asOf: "2024-02-30"')),
			first('claims')
		),
		told: /asOf: found "2024-02-30"; expected .*date that exists/,
	},
	{
		name: 'an unknown claim',
		breaks: () => (
			edit(first('events'), (text) =>
				text.replace(/^claims:(?:.*\n)(?:\s+- .*\n)*/m, 'claims: [no-such-claim]\n'),
			),
			first('events')
		),
		told: /claims\[0\]: found "no-such-claim", which is not in src\/content\/claims/,
	},
	{
		name: 'an unknown source, with the closest',
		breaks: () => (
			edit(first('claims'), (text) => text.replace(/source: (\S+)/, 'source: $1x')),
			first('claims')
		),
		told: /citations\[0\]\.source: found "\S+x", which is not in src\/content\/sources; .*the closest is/,
	},
	{
		name: 'an unknown actor',
		breaks: () => (
			edit(first('relations'), (text) => text.replace(/^from:.*$/m, 'from: no-such-actor')),
			first('relations')
		),
		told: /from: found "no-such-actor"/,
	},
	{
		name: 'an unknown place',
		breaks: () => (
			edit(first('places'), (text) =>
				`${text}\nwithin: no-such-place\n`.replace(/^within: (?!no-such).*\n/m, ''),
			),
			first('places')
		),
		told: /within: found "no-such-place"/,
	},
	{
		name: 'an unknown term in prose',
		breaks: () => (
			edit(
				first('background'),
				(text) =>
					`${text}\n<Claim id="${first('claims').slice(7, -5)}">See <Term id="no-such-term">it</Term>.</Claim>\n`,
			),
			first('background')
		),
		told: /line \d+, <Term id>: found "no-such-term"/,
	},
	{
		name: 'an id with capitals',
		breaks: () => (
			writeFileSync(content('terms/Not An Id.yaml'), readFileSync(content(first('terms')))),
			'terms/Not An Id.yaml'
		),
		told: /found the id "Not An Id".*rename the file to not-an-id\.yaml/,
	},
	{
		name: 'two files with one title',
		breaks: () => (
			writeFileSync(content('terms/zz-twin.yaml'), readFileSync(content(first('terms')))),
			'terms/zz-twin.yaml'
		),
		told: /found ".+", which .*has too/,
	},
	{
		name: 'attributed without an author',
		breaks: () => (
			edit(claimWith('attributed'), (text) => text.replace(/^author:(?:.*\n)(?:\s+\w+:.*\n)*/m, '')),
			''
		),
		told: /author: found nothing, though the status is "attributed"/,
	},
	{
		name: 'disputed with one position',
		breaks: () => (
			edit(claimWith('agreed'), (text) => text.replace('status: agreed', 'status: disputed')),
			''
		),
		told: /positions: found 0 positions/,
	},
	{
		name: 'overtaken by nothing',
		breaks: () => (
			edit(claimWith('agreed'), (text) => text.replace('status: agreed', 'status: overtaken')),
			''
		),
		told: /overtakenBy: found nothing/,
	},
	{
		name: 'an MDX syntax error, with its line',
		breaks: () => (
			edit(first('tensions'), (text) => `${text}\n<Claim id="x">never closed\n`),
			first('tensions')
		),
		told: /line \d+: found .*\[mdx-syntax\]/,
	},
	{
		name: 'an unknown component',
		breaks: () => (edit(first('actors'), (text) => `${text}\n<Clam id="x">words</Clam>\n`), first('actors')),
		told: /found the unknown component <Clam>; .*write <Claim>/,
	},
	{
		name: 'a link to a page that does not exist',
		breaks: () => (
			edit(
				first('actors'),
				(text) =>
					`${text}\n<Claim id="${first('claims').slice(7, -5)}">[here](/actors/nobody-at-all/)</Claim>\n`,
			),
			first('actors')
		),
		told: /found a link to \/actors\/nobody-at-all\/, which is no page/,
	},
	{
		name: 'an image without alternative text',
		breaks: () => (edit(first('actors'), (text) => `${text}\n![](/favicon.svg)\n`), first('actors')),
		told: /found the picture \/favicon\.svg without alternative text/,
	},
	{
		name: 'a correction whose wording does not stand',
		breaks: () => (
			correction('first-wording', 'one wording', 'another wording'),
			'corrections/first-wording.yaml'
		),
		told: /after: found "another wording", which is not what the claim "\S+" says now; expected a whole wording/,
	},
	{
		name: 'a chain of corrections with a gap',
		breaks: () => (
			correction('a-first', 'one wording', 'another wording'),
			correction('b-second', 'a third wording', 'a fourth wording'),
			'corrections/a-first.yaml'
		),
		told: /corrections\/a-first\.yaml: after: found "another wording"/,
	},
	{
		name: 'a correction of nothing',
		breaks: () => (
			correction('of-nothing', 'one wording', 'another wording', ''),
			'corrections/of-nothing.yaml'
		),
		told: /claim: found nothing; expected either "claim", the id of a claim, or "page", a path, and not both/,
	},
	{
		name: 'an empty collection',
		breaks: () => (rmSync(content('disputes'), { recursive: true }), 'disputes'),
		told: /src\/content\/disputes: found no entry/,
	},
];

for (const { name, breaks, told } of CASES) {
	test(`${name} is refused with file, field and cure`, () => {
		const path = breaks();
		const { status, told: text } = check();
		expect(status).toBe(1);
		const line = text.split('\n').find((each) => told.test(each));
		expect(line, text).toBeDefined();
		if (path) expect(line).toContain(`src/content/${path}`);
		expect(line).toMatch(/found .+; expected .+\. To mend: .+ \[[a-z-]+\]$/);
	});
}

test('the content as it stands is accepted', () => {
	expect(check().status).toBe(0);
});

test('a build with several errors tells all of them, writes no site and removes the old one', () => {
	cpSync(join(project, 'public'), join(copy, 'dist'), { recursive: true });
	const paths = CASES.slice(0, 4).map(({ breaks }) => breaks());
	const { status, told } = build();
	expect(status).not.toBe(0);
	for (const path of paths) expect(told).toContain(`src/content/${path}`);
	expect(existsSync(join(copy, 'dist'))).toBe(false);
});

test('a base path with a scheme is refused, and no earlier site is left', () => {
	cpSync(join(project, 'public'), join(copy, 'dist'), { recursive: true });
	const { status, told } = build({ BASE_PATH: 'https://example.org/explainer/' });
	expect(status).not.toBe(0);
	expect(told).toContain(
		'BASE_PATH: found "https://example.org/explainer/"; expected a path such as "/explainer/"',
	);
	expect(existsSync(join(copy, 'dist'))).toBe(false);
});

for (const REPORT_URL of ['http://example.org/report', 'editor@example.org']) {
	test(`errors cannot be reported to ${REPORT_URL}: one line says so, and no earlier site is left`, () => {
		cpSync(join(project, 'public'), join(copy, 'dist'), { recursive: true });
		const { status, told } = build({ REPORT_URL });
		expect(status).not.toBe(0);
		expect(told).toMatch(
			new RegExp(`REPORT_URL: found "${REPORT_URL}"; expected an https address or "mailto:".+To mend: .+`),
		);
		expect(existsSync(join(copy, 'dist'))).toBe(false);
	});
}
