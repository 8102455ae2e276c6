import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Where a Firefox that speaks WebDriver BiDi may stand. */
const places = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Starts Firefox, without a window. */
export async function firefox(): Promise<Driver> {
	const path = places.find((place) => place !== undefined && existsSync(place));
	if (path === undefined) throw new Error('There is no Firefox. Install it: apt-get install firefox-esr');
	const browser = await launch({ browser: 'firefox', executablePath: path, headless: true });
	// The window it opens by itself never has the focus, and a fragment then does not move it.
	const page = await browser.newPage();
	return {
		name: await browser.version(),
		open: async (address) => {
			await page.goto(address, { waitUntil: 'load' });
		},
		ask: (expression) => page.evaluate(expression) as Promise<never>,
		press: (key) => page.keyboard.press(key),
		type: (text) => page.keyboard.type(text),
		close: () => browser.close(),
	};
}
