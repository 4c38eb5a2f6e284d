import { expect, it } from 'vitest';
import { aDossier, irnaSource } from './testing/corpus.ts';
import { aClaim, aSource } from './testing/entries.ts';
import { embedCode, evidenceWords } from './embed.ts';

const words = (...stances: ('supports' | 'disputes')[]): string => {
	const citations = stances.map((stance, at) => ({
		...{ source: at % 2 ? 'irna-on-strike' : 'dawn-on-strike', stance, says: 'Iran struck.' },
	}));
	const sources = [aSource(), irnaSource()];
	const [claim] = aDossier({ sources, claims: [aClaim({ citations })] }).claims;
	return evidenceWords(claim!).replaceAll('\u00a0', ' ');
};

it('counts each source once, and those against it apart', () => {
	expect(words('supports')).toBe('1 source');
	expect(words('supports', 'disputes')).toBe('2 sources, 1 against it');
	expect(words('supports', 'supports', 'supports')).toBe('2 sources');
});

it('makes a frame without script, whatever the words of the claim', () => {
	const code = embedCode({ text: 'He said "no" <b> & left.' }, 'https://example.org/claims/a/card/');
	expect(code).toMatch(/^<iframe src="https:\/\/example\.org\/claims\/a\/card\/" [^>]*><\/iframe>$/);
	expect(code).toContain('title="He said &quot;no&quot; &lt;b&gt; &amp; left."');
	expect(code).not.toContain('allow-scripts');
});

it('makes the frame higher for a longer claim', () => {
	const height = (text: string): number => Number(/height="(\d+)"/.exec(embedCode({ text }, ''))![1]);
	expect(height('word '.repeat(60))).toBeGreaterThan(height('word'));
});
