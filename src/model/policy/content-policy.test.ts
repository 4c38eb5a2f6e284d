import { expect, it } from 'vitest';
import { contentPolicy } from './content-policy.ts';

const read = (policy: string): Map<string, string> =>
	new Map(policy.split(';').map((part) => [part.split(' ')[0]!, part.slice(part.indexOf(' ') + 1)]));

const plain = read(contentPolicy({ styles: [], scripts: [] }, false));

it('lets nothing pass that it does not name', () => {
	expect(plain.get('default-src')).toBe("'none'");
	expect(plain.get('object-src')).toBe("'none'");
	expect(plain.get('base-uri')).toBe("'none'");
	expect(plain.get('form-action')).toBe("'self'");
});

it('has no word that lets any inline code or any string pass', () => {
	expect([...plain.values()].join(' ')).not.toContain('unsafe');
	expect(plain.get('require-trusted-types-for')).toBe("'script'");
	expect(plain.get('trusted-types')).toBe("'none'");
});

it('names the styles and the scripts of the page, each among its own', () => {
	const policy = read(
		contentPolicy({ styles: ["'sha256-a'", "'sha256-b'"], scripts: ["'sha256-c'"] }, false),
	);
	expect(policy.get('style-src')).toBe("'self' 'sha256-a' 'sha256-b'");
	expect(policy.get('script-src')).toBe("'self' 'sha256-c'");
});

it('lets WebAssembly pass only where it is compiled', () => {
	expect(plain.get('script-src')).toBe("'self'");
	expect(read(contentPolicy({ styles: [], scripts: [] }, true)).get('script-src')).toBe(
		"'self' 'wasm-unsafe-eval'",
	);
});
