import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/browser/find.ts';

/** Starts the browser that was found. */
export async function launchBrowser(): Promise<Browser> {
	const { path, args, env } = await findBrowser();
	return chromium.launch({ executablePath: path, args: [...args], env: { ...process.env, ...env } });
}
