/** A published file that somebody changed, as a reader's browser gets it. */
import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFaults } from '../access/axe.ts';
import { builds } from '../built.ts';
import { visitSite } from '../offline.ts';
import { heading, press, told, verdict } from './press.ts';
import { proofPage } from './subject.ts';

/** One change of one file. */
export interface Tampering {
	/** What was changed, as the name of its test. */
	readonly what: string;
	/** The file, below the base. */
	readonly file: string;
	readonly act: (text: string) => string;
	/** What one of the differences must say. */
	readonly says: readonly (string | RegExp)[];
}

/** From now on the host gives the changed file; the test fails where the change changes nothing. */
async function tamper(
	context: BrowserContext,
	{ file, act }: Pick<Tampering, 'file' | 'act'>,
): Promise<void> {
	const address = new URL(file.replace(/index\.html$/, ''), 'http://host/').pathname;
	await context.route(
		({ pathname }) => pathname === address,
		async (route) => {
			const response = await route.fetch();
			const before = await response.text();
			const body = act(before);
			assert.notEqual(body, before, `${file} was changed`);
			await route.fulfill({ response, body });
		},
	);
}

/**
 * Presses the button on a site with the change: it is caught, and the place is named, by what breaks no rule
 * of axe.
 */
export async function catchesIt({ says, ...change }: Omit<Tampering, 'what'>): Promise<void> {
	await visitSite(builds.root.dist, {}, async ({ page, context, go }) => {
		await tamper(context, change);
		await go(proofPage);
		await press(page);
		await assertNamed(page, says);
		assert.deepEqual(await axeFaults(page), []);
	});
}

async function assertNamed(page: Page, says: Tampering['says']): Promise<void> {
	assert.equal(await verdict(page), 'different');
	assert.match(await heading(page), /^Niet alles klopt: \d+ verschil/);
	const all = await told(page);
	const fits = (text: string) =>
		says.every((part) => (typeof part === 'string' ? text.includes(part) : part.test(text)));
	assert.ok(all.some(fits), `one says ${says.join(' and ')}:\n${all.join('\n')}`);
}
