import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weigh, weightReport, type Weight } from './site-weight.ts';

const site = (files: Record<string, [bytes: number, sent: number]>): Map<string, Weight> =>
	new Map(Object.entries(files).map(([path, [bytes, sent]]) => [path, { bytes, sent }]));

describe('a report', () => {
	const before = site({
		'index.html': [1000, 400],
		'claims/a/index.html': [500, 200],
		'claims/gone/index.html': [300, 100],
		'pagefind/pagefind.js': [90, 30],
		'cards/home.png': [50, 50],
	});
	const after = site({
		'index.html': [1000, 400],
		'claims/a/index.html': [2500, 900],
		'claims/b/index.html': [40, 20],
		'pagefind/pagefind.js': [90, 30],
		'cards/home.png': [40, 40],
	});
	const lines = weightReport(before, after).split('\n');

	it('sums the site and its parts', () => {
		expect(lines).toContain('| Pages | 3 (0) | 3,540 (+1,740) | 1,320 (+620) |');
		expect(lines).toContain('| Search | 1 (0) | 90 (0) | 30 (0) |');
		expect(lines).toContain('| Pictures | 1 (0) | 40 (−10) | 40 (−10) |');
		expect(lines).toContain('| **All** | 5 (0) | 3,670 (+1,730) | 1,390 (+610) |');
	});

	it('names the pages that changed, the most first, and those that came and went', () => {
		expect(lines.slice(lines.indexOf('## Pages that weigh more or less: 3'))).toEqual([
			'## Pages that weigh more or less: 3',
			'',
			'| page | bytes | bytes after gzip | more or less |',
			'| --- | ---: | ---: | ---: |',
			'| /claims/a/ | 2,500 | 900 | +700 |',
			'| /claims/gone/ (gone) | 0 | 0 | −100 |',
			'| /claims/b/ (new) | 40 | 20 | +20 |',
		]);
	});

	it('counts those for which it has no room', () => {
		const many = site(
			Object.fromEntries(Array.from({ length: 23 }, (_, n) => [`p${n}/index.html`, [n, n + 1]])),
		);
		expect(weightReport(new Map(), many)).toContain('And 3 that changed less.');
	});

	it('has no table where nothing changed', () => {
		expect(weightReport(before, before)).toMatch(/## Pages that weigh more or less: 0$/);
	});
});

describe('weigh', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'weights-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('reads every file below the folder, and what gzip makes of it', () => {
		mkdirSync(join(folder, 'claims'));
		writeFileSync(join(folder, 'index.html'), 'a'.repeat(1000));
		writeFileSync(join(folder, 'claims/index.html'), 'é');
		const weights = weigh(folder);
		expect([...weights.keys()].sort()).toEqual(['claims/index.html', 'index.html']);
		expect(weights.get('claims/index.html')?.bytes).toBe(2);
		expect(weights.get('index.html')?.bytes).toBe(1000);
		expect(weights.get('index.html')?.sent).toBeLessThan(100);
	});

	it('refuses what is no site', () => {
		for (const each of [folder, join(folder, 'missing')])
			expect(() => weigh(each)).toThrow(`${each} is no built site: it has no index.html`);
	});
});
