import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aLanguage } from '../testing/languages.ts';
import { translatedSpeakers } from './translated-speakers.ts';

const claims = [one.aClaim({ author: { name: 'A witness', role: 'villager' } })];
const speaking = (...speakers: NonNullable<Parameters<typeof aLanguage>[0]>['speakers'] & object) =>
	told(translatedSpeakers, { claims, languages: [aLanguage({ speakers })] });

it('asks a name of whoever speaks and has no page; the cure says of whom', () => {
	expect(speaking()).toBe(
		'src/content/languages/fa.yaml: speakers: found no name for “A witness, villager”, who speaks in src/content/claims/strike-on-panjgur.yaml; expected a name of each who speaks and has no page. To mend: add an item with of: "A witness", role: "villager" and, under in, name and role in this language [translated-speakers]',
	);
	expect(speaking({ of: 'A witness', role: 'villager', in: 'یکی از اهالی' })).toBe('');
});

it('refuses a name of nobody, such as of one who is called otherwise by now', () => {
	const [missing, other] = speaking({ of: 'A witnes', role: 'villager', in: 'یکی از اهالی' }).split('\n');
	expect(missing).toContain('found no name for “A witness, villager”');
	expect(other).toBe(
		'src/content/languages/fa.yaml: speakers[0]: found “A witnes, villager”, who speaks in nothing that is told in this language; expected name and role as the English has them; the closest is “A witness, villager”. To mend: write them as they are there, or delete this item [translated-speakers]',
	);
});

it('asks none of an actor, nor of anybody in what is not told in that language', () => {
	expect(told(translatedSpeakers, { claims: [one.aClaim({ author: 'iran' })] })).toBe('');
	expect(told(translatedSpeakers, { claims, translations: [] })).toBe('');
});

it('asks it of those in positions and in tables', () => {
	const holder = { name: 'Residents' };
	const positions = [
		{ holder: 'iran', statement: 'A base was struck.', sources: ['irna-on-strike'] },
		{ holder, statement: 'A house was struck.', sources: ['dawn-on-strike'] },
	];
	const saying = { statement: 'A family was struck.', asOf: '2024-01-17', claims: ['strike-on-panjgur'] };
	const disputes = [
		one.aDispute({ accounts: { iran: [{ ...saying, holder: 'iran' }], people: [{ ...saying, holder }] } }),
	];
	for (const replaced of [{ claims: [one.aClaim({ status: 'disputed', positions })] }, { disputes }])
		expect(told(translatedSpeakers, replaced)).toContain('found no name for “Residents”');
});

it('calls nobody silent while a file in which they may speak cannot be read', () => {
	const languages = [aLanguage({ speakers: [{ of: 'Residents', in: 'اهالی' }] })];
	expect(told(translatedSpeakers, { languages })).toContain('who speaks in nothing');
	for (const broken of ['claims/a-claim', 'disputes/a-table', 'translations/fa/a-claim'])
		expect(told(translatedSpeakers, { languages }, new Set([broken]))).toBe('');
});
