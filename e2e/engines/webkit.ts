import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { tested } from '../../.config/address.ts';
import type { Key, Visitor } from './visitor.ts';

/** Keys that are no letters, by their code points in WebDriver (W3C). */
const CODES: Readonly<Record<Key, string>> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	Space: ' ',
	Control: '\uE009',
};

/** Beside the port of the tested site, so that two runs on one machine do not meet. */
const port = tested.port + 1000;

/** Sends one command to the driver. @throws with what the driver says if it fails */
async function send(path: string, method: 'POST' | 'DELETE', body: object = {}): Promise<unknown> {
	const response = await fetch(`http://127.0.0.1:${port}${path}`, {
		method,
		...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
	});
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`WebDriver: ${error}: ${message}`);
}

/** A display that nobody sees, for a browser that does not run without one. */
async function openDisplay(): Promise<{ name: string; close: () => void }> {
	const server = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [number] = (await once(server.stdout, 'data')) as [Buffer];
	return { name: `:${String(number).trim()}`, close: () => void server.kill() };
}

/**
 * WebKitGTK's small browser, driven by WebDriver (W3C), which has fewer commands than a library for it has lines.
 * @param program its path
 * @param driver the path of its driver
 */
export async function openWebKit(program: string, driver: string): Promise<Visitor> {
	const display = await openDisplay();
	const service = spawn(driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display.name },
	});
	// The driver says nowhere that it listens.
	await expect(async () => expect((await fetch(`http://127.0.0.1:${port}/status`)).ok).toBe(true)).toPass();
	const { sessionId, capabilities } = (await send('/session', 'POST', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } },
		},
	})) as { sessionId: string; capabilities: { browserVersion: string } };
	const post = (command: string, body: object): Promise<unknown> =>
		send(`/session/${sessionId}/${command}`, 'POST', body);
	return {
		version: capabilities.browserVersion,
		goto: async (url) => void (await post('url', { url })),
		resize: async (width, height) => void (await post('window/rect', { width, height })),
		ask: async <Argument, Answer>(question: (argument: Argument) => Answer, argument: Argument) =>
			(await post('execute/sync', {
				script: `return (${String(question)})(...arguments);`,
				args: [argument],
			})) as Answer,
		click: async ({ x, y }) => {
			const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
			const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
			await post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
		},
		press: async (...keys) => {
			const values = keys.map((key) => (key === 'k' ? key : CODES[key]));
			const actions = [
				...values.map((value) => ({ type: 'keyDown', value })),
				...values.toReversed().map((value) => ({ type: 'keyUp', value })),
			];
			await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
		},
		print: () => Promise.resolve(undefined),
		trouble: () => [],
		close: async () => {
			await send(`/session/${sessionId}`, 'DELETE');
			service.kill();
			display.close();
		},
	};
}
