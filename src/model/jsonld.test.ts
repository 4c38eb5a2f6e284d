import { expect, it } from 'vitest';
import {
	actorJsonLd,
	articleJsonLd,
	claimJsonLd,
	eventJsonLd,
	graph,
	jsonLdScript,
	placeJsonLd,
	termsJsonLd,
} from './jsonld.ts';
import { breadcrumbs } from './jsonld-page.ts';
import { aDossier, pakistan } from './testing/corpus.ts';
import { aClaim, anActor, anEvent, aPlace, aSource } from './testing/entries.ts';

const absolute = (path: string) => `https://example.org/explainer${path}`;

it('describes a chapter as an article', () => {
	expect(articleJsonLd(aDossier().chapters[0]!, absolute)).toEqual({
		'@type': 'Article',
		headline: 'The strikes',
		description: 'Iran struck a village in the district of Panjgur in Pakistan.',
		url: 'https://example.org/explainer/background/the-strikes/',
		dateModified: '2026-11-01',
		inLanguage: 'en',
	});
});

it.each([
	['person', 'Person'],
	['government', 'Organization'],
	['people', 'Organization'],
	['organisation', 'Organization'],
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
	const dossier = aDossier({ claims });
	expect(claimJsonLd(dossier.claims[0]!, dossier.actors[0], '2026-11-29', absolute)).toEqual({
		'@type': 'Claim',
		text: 'Iran struck a village in Panjgur on 16 January 2024.',
		url: 'https://example.org/explainer/claims/strike-on-panjgur/',
		dateModified: '2026-11-29',
		temporalCoverage: '2024-01-17',
		creativeWorkStatus: 'agreed',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		author: {
			'@type': 'Organization',
			name: 'Iran',
			url: 'https://example.org/explainer/actors/iran/',
		},
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
	const text = JSON.stringify(
		claimJsonLd(aDossier({ sources }).claims[0]!, undefined, '2026-11-29', absolute),
	);
	expect(text).not.toContain('"author"');
	expect(text).not.toContain('"datePublished"');
});

it('stands in a script that no text of it can end', () => {
	const description = { name: '</script><b>' };
	expect(jsonLdScript(description)).not.toContain('<');
	expect(JSON.parse(jsonLdScript(description))).toEqual(description);
});

it('puts everything that a page describes into one graph', () => {
	const things = [{ '@type': 'WebPage', name: 'A' }] as const;
	expect(graph(things)).toEqual({ '@context': 'https://schema.org', '@graph': things });
});

it('numbers where a page stands, from home to itself', () => {
	expect(breadcrumbs([{ name: 'Claims', path: '/claims/' }], 'This', absolute)).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/explainer/' },
			{ '@type': 'ListItem', position: 2, name: 'Claims', item: 'https://example.org/explainer/claims/' },
			{ '@type': 'ListItem', position: 3, name: 'This' },
		],
	});
});

it('dates an event as exactly as it is known', () => {
	const dated = (date: string) =>
		eventJsonLd(aDossier({ events: [anEvent({ date, after: undefined })] }).events[0]!, absolute);
	expect(dated('2024-01-16')).toMatchObject({ '@type': 'Event', startDate: '2024-01-16' });
	expect(dated('2024-01-16')).not.toHaveProperty('endDate');
	expect(dated('2024-01')).toMatchObject({ startDate: '2024-01' });
	expect(dated('2024-01-16/2024-01-18')).toMatchObject({ startDate: '2024-01-16', endDate: '2024-01-18' });
});

it('gives a place its point only where a source does', () => {
	const placed = (point?: [number, number]) =>
		placeJsonLd(
			aDossier({ places: [aPlace({ point, ...(!point && { area: 'there' }) })] }).places[0]!,
			absolute,
		);
	expect(placed([64.1, 26.97])).toMatchObject({
		'@type': 'Place',
		geo: { '@type': 'GeoCoordinates', longitude: 64.1, latitude: 26.97 },
	});
	expect(placed()).not.toHaveProperty('geo');
});

it('describes each word of the glossary', () => {
	const { terms } = aDossier();
	expect(termsJsonLd('Glossary', terms, absolute)).toMatchObject({
		'@type': 'DefinedTermSet',
		hasDefinedTerm: [{ '@type': 'DefinedTerm', name: terms[0]!.term, url: absolute(terms[0]!.path) }],
	});
});
