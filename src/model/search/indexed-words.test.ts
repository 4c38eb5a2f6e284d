import { expect, it } from 'vitest';
import { indexedWords } from './indexed-words.ts';

const record = { title: 'رهبر', names: ['Leader'], text: 'گروه', english: 'It leads a group.' };
const conceptsIn = (text: string): string[] => (text.includes('گروه') ? ['zz002'] : []);
const conceptsInEnglish = (text: string): string[] => (text.includes('leads') ? ['zz001', 'zz002'] : []);

it('holds the concepts of what is said in English, each once, and none of its words', () =>
	expect(indexedWords(record, conceptsIn, undefined, conceptsInEnglish)).toEqual({
		content: 'گروه zz002 zz001',
		title: 'رهبر',
		names: 'leader',
	}));

it('holds nothing of it where nothing reads English', () =>
	expect(indexedWords(record, conceptsIn).content).toBe('گروه zz002'));
