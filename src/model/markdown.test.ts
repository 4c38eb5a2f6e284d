import { expect, it } from 'vitest';
import { aDossier } from './testing/corpus.ts';
import { anEvent } from './testing/entries.ts';
import { pageMarkdown, proseMarkdown, type Entries } from './markdown.ts';

const dossier = aDossier();
const [claim] = dossier.claims;
const entries: Entries = {
	claim: () => claim!,
	event: () => dossier.events[0]!,
	name: (component, id) => `${component} ${id}`,
	absolute: (path) => `https://example.org/explainer${path}`,
};
const markdown = (body: string): string => proseMarkdown(body, [claim!], entries);

it('makes a footnote of a claim and keeps the words of what is named in it', () => {
	expect(
		markdown(`<Claim id="${claim!.id}">Iran struck <Place id="panjgur">the *town*</Place>.</Claim> So.`),
	).toBe('Iran struck the *town*.[^1] So.');
	expect(markdown(`<Claim id="${claim!.id}" />`)).toBe(`${claim!.text}[^1]`);
});

it('prints the name of what is named without words, and leaves a map out', () => {
	expect(
		markdown('The <Actor id="iran" /> and <Term id="sarmachar" />.\n\n<Where event="x" />\n\n## Then'),
	).toBe('The Actor iran and Term sarmachar.\n\n## Then');
});

it('writes counts as a list, and whole addresses', () => {
	const [counted] = aDossier({
		events: [
			anEvent({
				tolls: [
					{
						killed: { min: 2, max: 2 },
						countedBy: { name: 'Dawn' },
						asOf: '2024-01-17',
						source: 'dawn-on-strike',
					},
				],
			}),
		],
	}).events;
	expect(
		proseMarkdown('<Toll event="x" />', [], { ...entries, event: () => counted! }).replaceAll('\u00a0', ' '),
	).toMatch(/^- Dawn, 17 January 2024: .*2/);
	expect(markdown('[Back](/background/a/#b)')).toBe('[Back](https://example.org/explainer/background/a/#b)');
});

it('gives a page its title, address, version and licence, and each claim its status and sources', () => {
	const [chapter] = dossier.chapters;
	const text = pageMarkdown(
		chapter!,
		{
			title: chapter!.title,
			body: `<Claim id="${claim!.id}">It was.</Claim>`,
			before: [],
			version: '0123456789ab',
		},
		entries,
	);
	expect(text).toMatch(/^# The strikes\n\n/);
	expect(text).toContain('<https://example.org/explainer/background/the-strikes/>, version 0123456789ab');
	expect(text).toMatch(
		/\n\[\^1\]: Agreed, as of 17 January 2024: .* Sources: Dawn, “Iran strikes Panjgur”, <https:/,
	);
	expect(text).not.toMatch(/<\/?[A-Z]/);
});
