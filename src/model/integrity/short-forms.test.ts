import { describe, expect, it } from 'vitest';
import { problemLine } from '../../file/problem.ts';
import { aCorpus, told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { shortForms } from './short-forms.ts';

const other = one.aClaim({ id: 'strike-hit-a-home', text: 'Iran struck a home in Panjgur.' });
const claims = [one.aClaim(), other];
const body = `Iran <Claim id="${other.id}">struck a home.</Claim>`;
const shortest = one.aShortForm({ id: 'in-sixty-seconds', body });
const longer = (prose?: string) =>
	one.aShortForm({ id: 'in-five-minutes', title: 'In five minutes', order: 2, body: prose });

describe('the claims of a short form', () => {
	it('are among those of the next longer one, whatever the order of the files', () => {
		const background = [one.aChapter({ body })];
		expect(told(shortForms, { claims, background, short: [longer(body), shortest] })).toBe('');
	});

	it('are refused if the next longer one has them not, though a chapter has', () => {
		const background = [one.aChapter({ body })];
		expect(told(shortForms, { claims, background, short: [shortest, longer()] })).toBe(
			'src/content/short/in-sixty-seconds.mdx: line 1, <Claim id>: found the claim "strike-hit-a-home", used here though src/content/short/in-five-minutes.mdx does not; expected a claim that is told at length, too. To mend: use it in src/content/short/in-five-minutes.mdx too, or take it out here [short-forms]',
		);
	});

	it('are refused in the longest one if no chapter, profile, tension or front page has them', () => {
		const events = [one.anEvent({ claims: [other.id] })];
		expect(told(shortForms, { claims, events, short: [shortest] })).toContain(
			'found the claim "strike-hit-a-home", used here though no chapter, profile, tension or front page does',
		);
	});

	it('count from the fields too, and those of the class sheet with them', () => {
		const lesson = [one.aClassSheet({ takeaways: Array<string>(3).fill(other.id) })];
		const short = [one.aShortForm({ claims: [other.id] })];
		const lines = told(shortForms, { claims, lesson, short });
		expect(lines).toContain('in-sixty-seconds.mdx: claims[0]: found the claim "strike-hit-a-home"');
		expect(lines).toContain('class-sheet.yaml: takeaways[2]: found the claim "strike-hit-a-home"');
	});

	it('are not judged while a page that may have them cannot be read', () => {
		const check = (broken: string) =>
			shortForms.check(aCorpus({ claims, short: [shortest] }), new Set([broken])).map(problemLine);
		expect(check('background/the-strikes')).toEqual([]);
		expect(check('sources/dawn-on-strike')).toHaveLength(1);
	});
});

describe('the words of a short form', () => {
	const words = (count: number) =>
		told(shortForms, { short: [one.aShortForm({ mostWords: 20, body: 'word '.repeat(count) })] });

	it('may be as many as it may have', () => {
		expect(words(20)).toBe('');
	});

	it('may be no more', () => {
		expect(words(21)).toBe(
			'src/content/short/in-sixty-seconds.mdx: mostWords: found 21 words of prose; expected 20 at most. To mend: leave out what the next longer form tells as well [short-forms]',
		);
	});
});
