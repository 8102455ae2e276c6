/** WebKitGTK through its own WebDriver, on a screen of its own (Xvfb): no library drives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Driver, NamedKey } from './driver.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';

/** Code points that stand for keys: WebDriver, section 17.4.2. */
const keys: Readonly<Record<NamedKey, string>> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	ArrowDown: '\uE015',
};

/** Starts WebKitWebDriver and one MiniBrowser. */
export async function webkit(): Promise<Driver> {
	const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
	if (!existsSync(driverProgram) || browser === undefined) {
		throw new Error(
			'There is no WebKitGTK. Install it: apt-get install webkit2gtk-driver xvfb xauth dbus-x11',
		);
	}
	const port = await freePort();
	const child = spawn('xvfb-run', ['-a', 'dbus-run-session', '--', driverProgram, `--port=${port}`], {
		// In a group of its own, so that the screen and the bus end with it.
		detached: true,
		stdio: 'ignore',
		// Containers give its sandbox no name spaces.
		env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', GTK_A11Y: 'none' },
	});
	const call = caller(`http://127.0.0.1:${port}`);
	try {
		await answering(call);
		const options = { binary: browser, args: ['--automation'] };
		const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
		const opened = (await call('POST', '/session', { capabilities })) as Session;
		return driverOf(call, opened, child);
	} catch (error) {
		end(child);
		throw error;
	}
}

interface Session {
	readonly sessionId: string;
	readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

function driverOf(call: Call, { sessionId, capabilities }: Session, child: ChildProcess): Driver {
	const session = `/session/${sessionId}`;
	const send = (text: string) =>
		call('POST', `${session}/actions`, {
			actions: [
				{
					type: 'key',
					id: 'keyboard',
					actions: [...text].flatMap((value) => [
						{ type: 'keyDown', value },
						{ type: 'keyUp', value },
					]),
				},
			],
		});
	return {
		name: `${capabilities.browserName} ${capabilities.browserVersion}`,
		open: async (address) => {
			await call('POST', `${session}/url`, { url: address });
		},
		ask: async (expression) => {
			const script = `const done = arguments[0]; Promise.resolve(${expression}).then(
				(value) => done({ value }), (error) => done({ error: String(error) }));`;
			const answer = await call('POST', `${session}/execute/async`, { script, args: [] });
			const { value, error } = answer as { value: never; error?: string };
			if (error !== undefined) throw new Error(error);
			return value;
		},
		press: async (key) => {
			await send(keys[key]);
		},
		type: async (text) => {
			await send(text);
		},
		close: async () => {
			await call('DELETE', session).catch(() => undefined);
			end(child);
		},
	};
}

function end(child: ChildProcess): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, 'SIGTERM');
	} catch {
		// It has ended by itself.
	}
}

function caller(address: string): Call {
	return async (method, path, body) => {
		const response = await fetch(address + path, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			headers: { 'Content-Type': 'application/json' },
		});
		const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
		if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
		return value;
	};
}

/** Waits until the driver listens; the screen and the bus take a moment. */
async function answering(call: Call): Promise<void> {
	for (let turn = 0; turn < 100; turn += 1) {
		if (await call('GET', '/status').catch(() => undefined)) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(
		'WebKitWebDriver did not start within 20 seconds. Try it by hand: xvfb-run WebKitWebDriver',
	);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
