import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { aDossier, anEdition, irnaSource, pakistan } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aTranslation } from '../testing/languages.ts';
import { cslItem } from './csl.ts';
import { EXPORTS } from './exports.ts';

const absolute = (path: string) => `https://example.org/explainer${path}`;
const strike = 'strike-on-panjgur';
const names = [
	{ lang: 'fa', text: 'ایران', source: 'dawn-on-strike' },
	{ lang: 'ur', text: 'ایران' },
];

/** A dossier in which every field that may be left out is there. */
const full = () =>
	aDossier({
		sources: [
			one.aSource({
				author: [{ family: 'Hussain', given: 'Abid' }],
				'publisher-place': 'Karachi',
				'original-publisher': 'Reuters',
				note: 'Read in full.',
			}),
			irnaSource(),
		],
		claims: [
			one.aClaim({
				status: 'disputed',
				author: { name: 'A witness', role: 'villager' },
				citations: [{ source: 'dawn-on-strike', locator: 'page 1', says: 'Iran struck.' }],
				positions: [
					{
						holder: 'iran',
						statement: 'A base was struck.',
						asOf: '2024-01-17',
						sources: ['irna-on-strike'],
					},
					{ holder: { name: 'A witness' }, statement: 'A house was struck.', sources: ['dawn-on-strike'] },
				],
				overtakenBy: { claim: strike, on: '2024-01-18' },
			}),
		],
		events: [
			one.anEvent({
				dateNote: 'night of',
				tolls: [
					{
						killed: { min: 2 },
						injured: { min: 3, max: 4 },
						who: 'children',
						countedBy: { name: 'A witness' },
						asOf: '2024-01-17',
						source: 'dawn-on-strike',
					},
				],
			}),
		],
		places: [
			one.aPlace({ names, say: 'panj-GOOR', aliases: ['Panjgoor'], within: 'panjgur', area: 'the border' }),
		],
		terms: [one.aTerm({ names, say: 'sar-ma-CHAR', variants: ['Sarmacar'] })],
		relations: [
			one.aRelation({ span: { from: '2024-01-16', to: '2024-01-16' }, deniedBy: [{ name: 'A witness' }] }),
		],
		actors: [
			one.anActor({
				names,
				say: 'ee-RAHN',
				aliases: ['Tehran'],
				began: '1979',
				ended: '2030~',
				renamed: [{ to: 'Iran', on: '1935', claim: strike }],
				lists: [{ by: 'pakistan', as: 'the list', since: '2010', claim: strike }],
			}),
			pakistan(),
		],
		translations: [
			aTranslation({ positions: ['یک پایگاه هدف بود.', 'یک خانه هدف بود.'], note: 'واژه‌ای با دو معنا.' }),
		],
	});

describe.each(EXPORTS)('$name', ({ name, schema, make }) => {
	it.each([
		['a plain dossier', aDossier()],
		['a dossier with every field', full()],
	])('fits its schema, made of %s', (_, dossier) => {
		const made: unknown = JSON.parse(JSON.stringify(make(dossier, absolute)));
		expect(schema.safeParse(made).error?.issues).toBeUndefined();
		if (name === 'sources.csl.json') expect(Array.isArray(made)).toBe(true);
		else
			expect(made).toMatchObject({
				version: 2,
				asOf: '2026-11-01',
				content: '0123456789ab',
				schema: absolute(`/data/schema/${name}`),
			});
	});

	it('has a schema that JSON Schema can say', () => {
		const shape =
			name === 'sources.csl.json' ? { type: 'array' } : { type: 'object', additionalProperties: false };
		expect(z.toJSONSchema(schema)).toMatchObject(shape);
	});
});

const itemsOf = (name: string): Record<string, unknown>[] => {
	const made = EXPORTS.find((each) => each.name === name)!.make(full(), absolute) as {
		items?: Record<string, unknown>[];
		features?: Record<string, unknown>[];
	};
	return made.items ?? made.features!;
};

it('gives claims with their evidence by id and the pages that use them', () => {
	expect(itemsOf('claims.json')[0]).toMatchObject({
		id: strike,
		url: 'https://example.org/explainer/claims/strike-on-panjgur/',
		author: { name: 'A witness', role: 'villager' },
		citations: [{ source: 'dawn-on-strike', locator: 'page 1', stance: 'supports', says: 'Iran struck.' }],
		positions: [{ holder: { id: 'iran', name: 'Iran' } }, { holder: { name: 'A witness' } }],
		overtakenBy: { claim: strike, on: '2024-01-18' },
	});
	expect(itemsOf('claims.json')[0]!.usedOn).toContain(
		'https://example.org/explainer/background/the-strikes/',
	);
});

it('gives sources as CSL items, with what CSL has no field for apart', () => {
	expect(itemsOf('sources.json').find(({ id }) => id === 'dawn-on-strike')).toEqual({
		id: 'dawn-on-strike',
		type: 'article-newspaper',
		title: 'Iran strikes Panjgur',
		author: [{ family: 'Hussain', given: 'Abid' }],
		'container-title': 'Dawn',
		'publisher-place': 'Karachi',
		issued: { 'date-parts': [[2024, 1, 17]] },
		accessed: { 'date-parts': [[2026, 11, 1]] },
		URL: 'https://www.dawn.com/news/1',
		language: 'en',
		note: 'Read in full.',
		custom: { kind: 'newspaper', party: 'none', country: 'PK', carries: 'Reuters' },
	});
});

const made = (changes: Parameters<typeof one.aSource>[0]) =>
	cslItem(
		aDossier({ sources: [one.aSource(changes), irnaSource()] }).sources.find(
			({ id }) => id === 'dawn-on-strike',
		)!,
	);

it.each([
	['article-newspaper', 'Dawn', undefined],
	['article-magazine', 'Dawn', undefined],
	['article-journal', 'Dawn', undefined],
	['post-weblog', 'Dawn', undefined],
	['entry-encyclopedia', 'Dawn', undefined],
	['webpage', 'Dawn', undefined],
	['report', undefined, 'Dawn'],
	['book', undefined, 'Dawn'],
	['chapter', undefined, 'Dawn'],
	['legislation', undefined, 'Dawn'],
	['broadcast', undefined, 'Dawn'],
	['dataset', undefined, 'Dawn'],
	['speech', undefined, 'Dawn'],
] as const)('gives who published a %s the field that CSL has for it', (type, container, publisher) => {
	expect(made({ type })).toMatchObject(container ? { 'container-title': container } : { publisher });
	expect(made({ type })[container ? 'publisher' : 'container-title']).toBeUndefined();
});

it('names a journal or book by its own title, and its publisher beside it', () => {
	expect(made({ type: 'chapter', 'container-title': 'A Handbook' })).toMatchObject({
		'container-title': 'A Handbook',
		publisher: 'Dawn',
	});
});

it('dates a source as far as its page does', () => {
	expect(made({ issued: '2024' }).issued).toEqual({ 'date-parts': [[2024]] });
	expect(made({ issued: '2024-01' }).issued).toEqual({ 'date-parts': [[2024, 1]] });
	expect(made({ issued: undefined })).not.toHaveProperty('issued');
});

it('gives places as GeoJSON features, without geometry where no point is known', () => {
	expect(itemsOf('places.geojson')[0]).toMatchObject({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [64.1, 26.97] },
		properties: { within: 'panjgur', events: ['iran-strikes-panjgur'] },
	});
	const places = EXPORTS.find(({ name }) => name === 'places.geojson')!;
	const made = places.make(aDossier({ places: [one.aPlace({ point: undefined, area: 'there' })] }), absolute);
	expect(made).toMatchObject({ features: [{ geometry: null, properties: { area: 'there' } }] });
});

it('gives events and relations with ids in place of objects', () => {
	expect(itemsOf('events.json')[0]).toMatchObject({
		place: 'panjgur',
		actors: ['iran', 'pakistan'],
		claims: [strike],
		tolls: [{ countedBy: { name: 'A witness' }, source: 'dawn-on-strike' }],
	});
	expect(itemsOf('relations.json')[0]).toMatchObject({ from: 'iran', to: 'pakistan', phases: ['during'] });
});

it('gives a claim in another language with the status and day of the English', () => {
	expect(itemsOf('translations.json')).toEqual([
		{
			language: 'fa',
			claim: strike,
			url: 'https://example.org/explainer/claims/strike-on-panjgur/',
			status: 'disputed',
			asOf: '2024-01-17',
			stale: false,
			text: 'ایران روز ۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) به روستایی در پنجگور حمله کرد.',
			positions: ['یک پایگاه هدف بود.', 'یک خانه هدف بود.'],
			note: 'واژه‌ای با دو معنا.',
		},
	]);
});

it('leaves out the words of a translation whose English has changed since', () => {
	const translations = [aTranslation({ note: 'واژه‌ای با دو معنا.' })];
	const dossier = aDossier(
		{ translations },
		anEdition({ stale: new Set(['translations/fa/strike-on-panjgur']) }),
	);
	const made = EXPORTS.find(({ name }) => name === 'translations.json')!.make(dossier, absolute) as {
		items: object[];
	};
	expect(made.items).toMatchObject([{ claim: strike, stale: true, positions: [] }]);
	expect(made.items[0]).not.toHaveProperty('text');
	expect(made.items[0]).not.toHaveProperty('note');
});
