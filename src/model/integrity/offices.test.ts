import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { offices } from './offices.ts';

const jilani = one.anActor({
	id: 'jilani',
	name: 'Jalil Abbas Jilani',
	short: 'Jilani',
	kind: 'person',
	role: 'Foreign minister',
});
const bare = '<Claim id="strike-on-panjgur">Jilani answered.</Claim>';
const named = '<Claim id="strike-on-panjgur">The foreign minister, Jalil Abbas Jilani, answered.</Claim>';
const claims = (text: string) => told(offices, { actors: [jilani], claims: [one.aClaim({ text })] });
const chapter = (body: string) => told(offices, { actors: [jilani], background: [one.aChapter({ body })] });

it('refuses a claim that names a person without the office', () => {
	expect(claims('On 17 January 2024 Jilani answered.')).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: text: found “Jalil Abbas Jilani” without an office in “On 17 January 2024 Jilani answered.…”; expected what the person is, beside the name, where a reader first meets it. To mend: say it in the same sentence; the profile says “Foreign minister” [offices]"`,
	);
});

it('accepts a claim that gives it', () => {
	expect(claims('On 17 January 2024 the foreign minister, Jilani, answered.')).toBe('');
});

it('refuses a page and a lead of the front page that give it too late or not at all', () => {
	expect(chapter(`${bare}\n\n${named}`)).toContain('line');
	const home = [
		one.aFrontPage({ lead: [{ text: 'On 17 January Jilani answered.', claim: 'strike-on-panjgur' }] }),
	];
	expect(told(offices, { actors: [jilani], home })).toContain(
		'lead: found “Jalil Abbas Jilani” without an office',
	);
});

it('accepts a page that gives it once', () => {
	expect(chapter(`${named}\n\n${bare}`)).toBe('');
});

it('asks nothing of the person’s own page', () => {
	const page = one.anActor({ ...jilani.data, id: 'jilani', body: bare });
	expect(told(offices, { actors: [page] })).toBe('');
});
