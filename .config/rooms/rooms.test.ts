import { expect, it } from 'vitest';
import { picture } from './picture.ts';
import { drawn } from './rooms.ts';

it('finds the picture of the rooms as the imports make it: else run `npm run rooms`', () => {
	const { is, should } = drawn();
	expect(is).toBe(should);
});

it('draws an arrow to each room that is imported from, but none that a longer way makes', () => {
	expect(
		picture([
			{ path: 'pages/index.ts', imports: ['site.ts', 'model/date.ts'] },
			{ path: 'site.ts', imports: ['model/url.ts'] },
			{ path: 'model/url.ts', imports: ['model/date.ts'] },
			{ path: 'model/date.ts', imports: [] },
		]),
	).toBe(
		[
			'flowchart RL',
			'    r0["model/"]',
			'    r1["pages/"]',
			'    r2["site.ts"]',
			'    r1 --> r2',
			'    r2 --> r0',
		].join('\n'),
	);
});

it('refuses rooms in a circle', () => {
	expect(() =>
		picture([
			{ path: 'a/one.ts', imports: ['b/one.ts'] },
			{ path: 'b/one.ts', imports: ['a/two.ts'] },
		]),
	).toThrow('src/a/ imports, by way of other rooms, from itself');
});
