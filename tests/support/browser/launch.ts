import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/browser/find.ts';

/** One site at a time is read: no process stands ready for another, or is begun for each address. */
export const ONE_SITE = '--disable-site-isolation-trials';

/** Starts the browser that was found. */
export async function launchBrowser(): Promise<Browser> {
	const { path, args, env } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		args: [...args, ONE_SITE],
		env: { ...process.env, ...env },
	});
}
