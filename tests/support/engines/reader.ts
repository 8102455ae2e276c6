/** A reader in any engine: one window, and the site on a host of its own. */
import { after, before } from 'node:test';
import { type Site, startSite } from '../site.ts';
import type { Driver } from './driver.ts';

/** What a reader does in the window, and the host that a test may stop meanwhile. */
export interface Reader extends Omit<Driver, 'close'> {
	readonly site: Site;
	/** Opens an address below the site's base, or a whole one. */
	readonly open: (address: string) => Promise<void>;
}

/**
 * Starts both before the tests of the suite it is called in, and ends them after. What it gives can be used
 * in tests only.
 */
export function readerIn(start: () => Promise<Driver>, dist: string): Reader {
	let driver: Driver | undefined;
	let site: Site | undefined;
	before(async () => {
		site = await startSite(dist);
		driver = await start();
		console.log(`The engine is ${driver.name}.`);
	});
	after(async () => {
		await driver?.close();
		await site?.stop();
	});
	const here = <Thing>(thing: Thing | undefined): Thing => {
		if (thing === undefined) throw new Error('The window is not there yet: use it inside a test.');
		return thing;
	};
	return {
		get name() {
			return here(driver).name;
		},
		get site() {
			return here(site);
		},
		open: (address) => here(driver).open(new URL(address, here(site).address).href),
		ask: (expression) => here(driver).ask(expression),
		press: (key) => here(driver).press(key),
		type: (text) => here(driver).type(text),
	};
}
