import { expect, it } from 'vitest';
import { aDossier, pakistan } from './testing/corpus.ts';
import { aClaim, anActor, aSource } from './testing/entries.ts';
import { actorJsonLd, articleJsonLd, claimJsonLd, jsonLdScript } from './jsonld.ts';

const absolute = (path: string) => `https://example.org/explainer${path}`;

it('describes a chapter as an article', () => {
	expect(articleJsonLd(aDossier().chapters[0]!, absolute)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: 'The strikes',
		description: 'Iran struck a village in the district of Panjgur in Pakistan.',
		url: 'https://example.org/explainer/background/the-strikes/',
		dateModified: '2026-11-01',
		wordCount: 6,
		inLanguage: 'en',
		license: 'https://creativecommons.org/licenses/by/4.0/',
	});
});

it.each([
	['person', 'Person'],
	['government', 'Organization'],
	['people', 'Organization'],
] as const)('describes a %s as a %s', (kind, type) => {
	const actors = [anActor({ kind }), pakistan()];
	expect(actorJsonLd(aDossier({ actors }).actors[0]!, absolute)).toMatchObject({ '@type': type });
});

it('gives an actor its other names in all scripts', () => {
	const actors = [anActor({ aliases: ['Tehran'], names: [{ lang: 'fa', text: 'ایران' }] }), pakistan()];
	expect(actorJsonLd(aDossier({ actors }).actors[0]!, absolute)).toMatchObject({
		name: 'Government of Iran',
		alternateName: ['Tehran', 'ایران'],
		url: 'https://example.org/explainer/actors/iran/',
	});
});

it('describes a claim with its author and what it cites', () => {
	const claims = [
		aClaim({ author: 'iran', citations: [{ source: 'dawn-on-strike', says: 'Iran struck.' }] }),
	];
	expect(claimJsonLd(aDossier({ claims }).claims[0]!, absolute)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Claim',
		text: 'Iran struck a village in Panjgur on 16 January 2024.',
		url: 'https://example.org/explainer/claims/strike-on-panjgur/',
		dateModified: '2024-01-17',
		author: { '@type': 'Thing', name: 'Iran' },
		citation: [
			{
				'@type': 'CreativeWork',
				name: 'Iran strikes Panjgur',
				url: 'https://www.dawn.com/news/1',
				publisher: { '@type': 'Organization', name: 'Dawn' },
				datePublished: '2024-01-17',
			},
		],
	});
});

it('leaves out an author and a day that are not known', () => {
	const sources = [aSource({ issued: undefined }), aSource({ id: 'irna-on-strike', issued: undefined })];
	const text = JSON.stringify(claimJsonLd(aDossier({ sources }).claims[0]!, absolute));
	expect(text).not.toContain('"author"');
	expect(text).not.toContain('"datePublished"');
});

it('stands in a script that no text of it can end', () => {
	const description = { name: '</script><b>' };
	expect(jsonLdScript(description)).not.toContain('<');
	expect(JSON.parse(jsonLdScript(description))).toEqual(description);
});
