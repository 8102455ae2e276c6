/**
 * The Chromium that drives the browser tests. Found in this order: CHROME_PATH, the one Playwright installed,
 * one on PATH, and last the one that came with the packages, which is what a fresh machine has.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { packagedBrowser } from './packaged.ts';

/** A browser and what it needs to start. */
export interface FoundBrowser {
	/** Absolute path of the program. */
	readonly path: string;
	/** How it was found, for the log: `CHROME_PATH`, `Playwright`, `PATH`, `package`. */
	readonly by: 'CHROME_PATH' | 'Playwright' | 'PATH' | 'package';
	readonly args: readonly string[];
	/** Variables on top of those at hand. */
	readonly env: Readonly<Record<string, string>>;
}

/** No crash reports, no updates, no traffic of its own: only the site under test is asked for anything. */
const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function runnable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Finds a browser; throws with the mending act when the machine has none. */
export async function findBrowser(): Promise<FoundBrowser> {
	const own = process.env.CHROME_PATH;
	if (own !== undefined && own !== '') {
		if (runnable(own)) return { path: own, by: 'CHROME_PATH', args: quiet, env: {} };
		throw new Error(
			`CHROME_PATH is ${own}, and no program is there. Correct it, or leave it out: unset CHROME_PATH`,
		);
	}
	const installed = chromium.executablePath();
	if (installed !== '' && existsSync(installed))
		return { path: installed, by: 'Playwright', args: quiet, env: {} };
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path) && runnable(path));
	if (onPath !== undefined) return { path: onPath, by: 'PATH', args: quiet, env: {} };
	const packaged = await packagedBrowser();
	if (packaged !== undefined) {
		return { path: packaged.path, by: 'package', args: [...quiet, '--no-zygote'], env: packaged.env };
	}
	throw new Error(
		`No browser was found for ${process.platform} ${process.arch}. Install Chrome or Chromium and name it: ` +
			'CHROME_PATH=/path/to/chrome npm test',
	);
}
