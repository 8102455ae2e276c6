/**
 * What a reader is asked before a copy is stored that costs something, and what becomes of the choice: the
 * editions of a site whose longest case is an edition of sixty pages.
 */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { portionOf, wantedOf } from '#offline/choice.ts';
import { writeOffline } from '#offline/write.build.ts';
import { axeFaults } from '../support/access/axe.ts';
import { browse } from '../support/browser/browse.ts';
import { builds, longest } from '../support/built.ts';
import { LONGEST } from '../support/longest/project.ts';
import { storedIn, untilCaches, untilControlled, untilState, visitSite } from '../support/offline.ts';
import { copyOf, listOf, publishAnew, readPage, SENTENCE } from '../support/publication.ts';
import { startSite } from '../support/site.ts';

const REPORT = 'aivd-jaarverslag-2014';
const PRINTED = 'gedrukt-verslag';

/** The one copy of a version that is stored. */
async function copyIn(page: Page, base = '/'): Promise<readonly string[]> {
	const versions = Object.entries(await storedIn(page, base)).filter(([name]) => /^leeseditie \//.test(name));
	assert.equal(versions.length, 1, 'one version is stored');
	return versions[0]?.[1] ?? [];
}

const expected = (dist: string, choice: Parameters<typeof wantedOf>[1]): readonly string[] =>
	[...wantedOf(listOf(dist), choice).map(([address]) => address), 'precache.json'].sort();

/** Stores what is chosen for editions; what is not named is as it was. */
async function choose(page: Page, choice: Readonly<Record<string, string>>, button: string): Promise<void> {
	for (const [edition, level] of Object.entries(choice))
		await page.locator(`select[name="${edition}"]`).selectOption(level);
	await page.getByRole('button', { name: button }).click();
	await page.locator('[data-part=store]').waitFor({ state: 'hidden' });
	await page.getByRole('button', { name: 'Controleer de kopie' }).waitFor();
}

/** What a browser says of its own accord when the host is gone, or a page is not there. */
const HOST_GONE = [
	/net::ERR_CONNECTION_REFUSED/,
	/An unknown error occurred when fetching the script/,
	/status of 503/,
];

const STORE = 'Bewaar deze uitgave';
const CHANGE = 'Bewaar deze keuze';

describe('a site of more than two megabytes', () => {
	it('stores nothing unasked, asks in the footer, and stores what is chosen: by edition, and no more', async () => {
		const { dist } = longest;
		const asked: string[] = [];
		const onAnswer = (_: string, path: string) => asked.push(path.slice(1));
		await visitSite(dist, { stores: true, onAnswer, expected: HOST_GONE }, async ({ page, go, site }) => {
			await go('');
			await untilState(page, 'asked');
			assert.deepEqual(await storedIn(page, '/'), {});
			assert.ok(!asked.includes('sw.js') && !asked.includes('precache.json'), 'a small question, no list');
			await page.getByRole('link', { name: 'Bewaren voor offline lezen: kies hoeveel' }).click();
			await page.getByRole('button', { name: STORE }).waitFor();
			const selects = page.locator('[data-choice] select');
			assert.deepEqual(
				await selects.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
				['text', 'text', 'text'],
				'the least is offered first',
			);
			assert.match(
				(await page.locator(`select[name="${LONGEST}"] option:checked`).textContent()) ?? '',
				/^Tekst en noten \([\d,]+\sMB\)$/,
			);
			assert.match(
				await page.locator('[data-choice] [data-part=room]').innerText(),
				/ van de [\d,]+\s(?:MB|GB) die uw browser/,
			);
			assert.deepEqual(await axeFaults(page), []);
			for (const select of await selects.all()) await select.selectOption('');
			assert.ok(await page.getByRole('button', { name: STORE }).isDisabled(), 'nothing is no choice');
			await choose(page, { [REPORT]: 'text' }, STORE);
			const copy = await copyIn(page);
			assert.deepEqual(copy, expected(dist, { [REPORT]: 'text' }));
			assert.ok(!copy.some((address) => portionOf(address).level !== 'text'));
			await untilControlled(page);
			await site.stop();
			await go(`${REPORT}/samenwerking/ct-infobox/`);
			await untilState(page, 'stored');
			await go('zoeken/?q=inlichtingendienst');
			await page.locator('main [data-search-results][data-search-state=done] a').first().waitFor();
			const answer = await page.goto(new URL(`${LONGEST}/inhoud/`, site.address).href);
			assert.equal(answer?.status(), 503);
			assert.equal(await page.locator('h1').innerText(), 'Deze pagina staat niet op dit apparaat');
		});
	});

	it('lets the choice be changed, keeps it in a new version, and forgets it with the copy', async () => {
		// Without the edition of sixty pages, and large all the same.
		const dist = copyOf(longest.dist);
		rmSync(join(dist, LONGEST), { recursive: true });
		rmSync(join(dist, `citaat/${LONGEST}.json`));
		writeFileSync(join(dist, REPORT, 'groot.txt'), 'x'.repeat(3_000_000));
		await writeOffline(dist);
		await visitSite(dist, { stores: true }, async ({ page, go }) => {
			await go('offline/');
			await untilState(page, 'asked');
			await choose(page, { [REPORT]: 'text', [PRINTED]: '' }, STORE);
			await choose(page, { [REPORT]: '', [PRINTED]: 'pictures' }, CHANGE);
			const choice = { [PRINTED]: 'pictures' } as const;
			assert.deepEqual(await copyIn(page), expected(dist, choice), 'what is not wanted went');
			assert.ok((await copyIn(page)).some((address) => address.endsWith('/012.webp')));
			await publishAnew(dist);
			await go('');
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).click();
			await page.getByText(SENTENCE).waitFor();
			await go('offline/');
			await page.getByText('Wat u hebt gekozen, staat op dit apparaat.').waitFor();
			assert.equal(await page.locator(`select[name="${PRINTED}"]`).inputValue(), 'pictures');
			assert.equal(await page.locator(`select[name="${REPORT}"]`).inputValue(), '');
			assert.deepEqual(await copyIn(page), expected(dist, choice));
			await page.getByRole('button', { name: 'Verwijder de kopie' }).click();
			await page.getByText('U hebt de kopie verwijderd.').waitFor();
			assert.deepEqual(Object.values(await storedIn(page, '/')), [[]], 'One empty cache remembers it.');
		});
	});

	it('that was small when it was stored, goes on with the editions that were stored', async () => {
		const dist = copyOf(builds.base.dist);
		const { base } = builds.base;
		await visitSite(dist, { stores: true }, async ({ page, go }) => {
			await go('');
			await untilState(page, 'stored');
			writeFileSync(join(dist, REPORT, 'groot.txt'), 'x'.repeat(3_000_000));
			mkdirSync(join(dist, 'ander-verslag'));
			writeFileSync(join(dist, 'ander-verslag/index.html'), readPage(dist, ''));
			await publishAnew(dist);
			await page.reload();
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).click();
			await page.getByText(SENTENCE).waitFor();
			await untilState(page, 'stored');
			// The old version goes; the choice that it came down to stays.
			await untilCaches(page, 2);
			assert.deepEqual(await copyIn(page, base), expected(dist, { [REPORT]: 'sources' }));
		});
	});
});

describe('a reader on a mobile network', () => {
	/** In the page: how it is connected, and how often the browser was asked to keep the copy. */
	function beMobile(): void {
		Object.defineProperty(navigator, 'connection', { value: { type: 'cellular', saveData: false } });
		navigator.storage.persist = async () => {
			localStorage['persist'] = Number(localStorage['persist'] ?? 0) + 1;
			return true;
		};
	}
	const asked = (page: Page) => page.evaluate(() => Number(localStorage['persist'] ?? 0));

	it('is asked before a small site is stored; the browser is asked to keep it only when they want it', async () => {
		await visitSite(builds.root.dist, { stores: true }, async ({ page, context, go }) => {
			await context.addInitScript(beMobile);
			await go('');
			await untilState(page, 'asked');
			await go('offline/');
			await untilState(page, 'asked');
			assert.deepEqual(await storedIn(page, '/'), {});
			assert.equal(await asked(page), 0);
			await choose(page, {}, STORE);
			await untilState(page, 'stored');
			await go('');
			await untilState(page, 'stored');
			assert.equal(await asked(page), 1);
		});
	});

	it('and one whose copy came by itself, asks the browser by a button', async () => {
		await visitSite(builds.root.dist, { stores: true }, async ({ page, context, go }) => {
			await context.addInitScript(beMobile);
			await context.addInitScript(() =>
				Object.assign(Reflect.get(navigator, 'connection') as object, { type: 'wifi' }),
			);
			await go('offline/');
			await untilState(page, 'stored');
			assert.equal(await asked(page), 0);
			await page.getByRole('button', { name: 'Vraag uw browser de kopie te houden' }).click();
			await page.waitForFunction(() => localStorage['persist'] === '1');
		});
	});
});

describe('a reader who saves data', () => {
	it('is asked before a small site is stored too, and has it by choosing', async () => {
		const site = await startSite(builds.root.dist);
		try {
			await browse(site, {}, async ({ page, go }) => {
				await go('offline/');
				await untilState(page, 'asked');
				assert.deepEqual(await storedIn(page, '/'), {});
				await choose(page, {}, STORE);
				assert.deepEqual(await copyIn(page), expected(builds.root.dist, { [REPORT]: 'sources' }));
				await untilState(page, 'stored');
			});
		} finally {
			await site.stop();
		}
	});
});
