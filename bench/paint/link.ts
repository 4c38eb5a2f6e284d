import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A slow phone's network, as the budgets name it. */
export const LINK = { roundTrip: 400, kilobits: 400 } as const;

/** Where the folders are served, and over what. */
export interface Served {
	/** Origin of each folder, in order. */
	origins: string[];
	/** Whether packets take their time themselves; else the browser must be told to wait. */
	real: boolean;
	close: () => void;
}

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Waits for a program's word that it is up. */
function ready(child: ChildProcess): Promise<void> {
	return new Promise((up, failed) => {
		child.stdout!.once('data', () => up());
		child.once('exit', (code) => failed(new Error(`${child.spawnargs.join(' ')} ended with ${code}.`)));
	});
}

/** Whether this machine lets us build a link: root, TUN devices. */
function canLink(): boolean {
	try {
		accessSync('/dev/net/tun', constants.R_OK | constants.W_OK);
		return process.platform === 'linux' && process.getuid?.() === 0;
	} catch {
		return false;
	}
}

/**
 * Serves folders behind a slow link with real TCP and TLS, or, where no link can be made, on this machine.
 * @param folders base path and folder of each
 */
export async function serveSlowly(folders: readonly { base: string; folder: string }[]): Promise<Served> {
	const real = canLink();
	const namespace = `paint-${process.pid}`;
	const host = real ? '10.91.77.2' : '127.0.0.1';
	const port = 8443;
	const started: ChildProcess[] = [];
	const start = async (command: string, args: string[]): Promise<void> => {
		// In a group of its own, so that Ctrl C does not take the link from under the last round; it ends with its input.
		const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
		started.push(child);
		await ready(child);
	};
	const close = (): void => {
		// The link goes when its input ends, the server by its signal.
		for (const child of started.reverse()) child.stdin!.end();
		started[0]?.kill();
	};
	if (real) {
		await start('python3', [program('link.py'), namespace, String(LINK.roundTrip), String(LINK.kilobits)]);
	}
	const serve = [
		process.execPath,
		program('serve.ts'),
		...[host, String(port)],
		...folders.map(({ base, folder }) => `${base}=${folder}`),
	];
	const [command, ...args] = real ? ['ip', 'netns', 'exec', namespace, ...serve] : serve;
	await start(command!, args);
	return { origins: folders.map((_, place) => `https://${host}:${port + place}`), real, close };
}
