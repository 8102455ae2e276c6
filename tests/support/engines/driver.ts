/**
 * What a test asks of a browser, whichever engine it has: little enough that WebDriver and BiDi both give it.
 */

import { setTimeout } from 'node:timers/promises';

/** Keys with a name. Everything else is typed as it stands. */
export type NamedKey = 'Enter' | 'Tab' | 'ArrowDown' | 'Escape';

/** A browser with one window on one page. */
export interface Driver {
	/** `Firefox 153.7`, for the log. */
	readonly name: string;
	/** Opens an address and waits until the page is loaded. */
	readonly open: (address: string) => Promise<void>;
	/** The value of a JavaScript expression in the page, awaited; it must be JSON. */
	readonly ask: <T>(expression: string) => Promise<T>;
	readonly press: (key: NamedKey) => Promise<void>;
	readonly type: (text: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * How long a condition may take to come true, milliseconds: on a busy machine a whole site is stored
 * meanwhile.
 */
const PATIENCE = 120_000;

/** Milliseconds after which a question is asked anew: one that a page was left with never has its answer. */
const ANSWER = 10_000;

/**
 * Asks until the answer is true, for no engine tells of it by itself; fails with a sentence when that takes
 * too long.
 */
export async function until(
	driver: Pick<Driver, 'name' | 'ask'>,
	what: string,
	expression: string,
	patience = PATIENCE,
): Promise<void> {
	const end = Date.now() + patience;
	const isTrue = () =>
		Promise.race([
			driver.ask<boolean>(`(async () => Boolean(${expression}))()`).catch(() => false),
			setTimeout(ANSWER, false, { ref: false }),
		]);
	while (!(await isTrue())) {
		if (Date.now() > end) throw new Error(`${driver.name}: it did not come true that ${what}.`);
		await setTimeout(100);
	}
}
