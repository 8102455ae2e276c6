/** *Controleer zelf*, pressed by a reader on the site as it was built. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFaults } from '../support/access/axe.ts';
import { builds } from '../support/built.ts';
import { every, nightly } from '../support/nightly.ts';
import { untilKept, untilState, visitSite } from '../support/offline.ts';
import { heading, press, verdict } from '../support/proof/press.ts';
import {
	account,
	changedWord,
	changeWord,
	first,
	folio,
	html,
	place,
	proofPage,
	page as section,
	words,
} from '../support/proof/subject.ts';
import { catchesIt } from '../support/proof/tampering.ts';

/** What a browser says of its own accord when the host is gone. */
const gone = [/net::ERR_/, /An unknown error occurred when fetching the script/];

describe('the check of an edition, pressed by a reader', () => {
	for (const { dist, base } of every(2, [builds.base, builds.root])) {
		it(`finds the site under ${base} whole, with figures, fingerprint and date, and loads nothing of itself before`, async () => {
			const asked: string[] = [];
			const loaded = () => asked.filter((path) => /(?:check\.client|proof\.worker)/.test(path)).length;
			const onAnswer = (_: string, path: string) => void asked.push(path);
			await visitSite(dist, { onAnswer }, async ({ page, go }) => {
				await go(proofPage);
				assert.deepEqual(await axeFaults(page), []);
				assert.equal(loaded(), 0);
				await press(page);
				assert.equal(loaded(), 2);
				assert.deepEqual(await axeFaults(page), []);
				assert.equal(await heading(page), 'Alles klopt');
				assert.equal(await verdict(page), 'same');
				const outcomes = await page
					.locator('.steps li')
					.evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['outcome']));
				assert.deepEqual(outcomes, Array(6).fill('same'));
				const text = await page.locator('.report').innerText();
				const { characters } = account.figures;
				assert.ok(text.includes(`alle ${new Intl.NumberFormat('nl-NL').format(characters)} tekens`), text);
				assert.match(text, /in \d+,\d seconden/);
				const kept = await page.locator('.report pre').innerText();
				assert.ok(kept.includes(account.readingTextDigest) && /op \d+ \p{L}+ \d{4}/u.test(kept), kept);
				assert.equal(
					await page.evaluate(() => document.activeElement?.tagName),
					'H2',
					'focus is on the outcome',
				);
			});
		});
	}

	it('works without the network and without the host once its page was opened', async () => {
		await visitSite(
			builds.root.dist,
			{ stores: true, expected: gone },
			async ({ page, go, site, context }) => {
				await go('');
				await untilState(page, 'stored');
				await go(proofPage);
				await untilKept(page, '/', 'assets/proof.worker');
				await site.stop();
				await context.setOffline(true);
				await page.reload();
				await press(page);
				assert.equal(await heading(page), 'Alles klopt');
			},
		);
	});

	it('says what to do without the network when its page was not opened before', async () => {
		await visitSite(
			builds.root.dist,
			{ stores: true, expected: [...gone, /worker/i] },
			async ({ page, go, site, context }) => {
				await go('');
				await untilState(page, 'stored');
				await site.stop();
				await context.setOffline(true);
				await go(proofPage);
				await page.getByRole('button', { name: 'Controleer zelf' }).click();
				await page.getByText('Open deze pagina één keer met internet').waitFor();
				assert.equal(await page.locator('.report').count(), 0);
			},
		);
	});

	it('is stopped by the reader, and then says that nothing was found out', async () => {
		await visitSite(builds.root.dist, {}, async ({ page, go }) => {
			await page.route('**/account.json', () => undefined);
			await go(proofPage);
			await page.getByRole('button', { name: 'Controleer zelf' }).click();
			await page.getByRole('button', { name: 'Stop' }).click();
			await page.getByText('Er is niets vastgesteld').waitFor();
			assert.equal(await page.locator('.report').count(), 0);
			assert.equal(await page.getByRole('button', { name: 'Controleer opnieuw' }).isVisible(), true);
		});
	});

	it('says so plainly in a browser whose worker cannot run', async () => {
		await visitSite(builds.root.dist, { expected: [/worker/i, /ERR_FAILED/] }, async ({ page, go }) => {
			await page.context().route('**/proof.worker*', (route) => route.abort());
			await go(proofPage);
			await page.getByRole('button', { name: 'Controleer zelf' }).click();
			await page.locator('.proof .failed:visible').waitFor();
			assert.equal(await page.locator('.report').count(), 0);
		});
	});

	it('is never good where a file could not be had', async () => {
		await visitSite(builds.root.dist, { expected: [/404/] }, async ({ page, go }) => {
			await page
				.context()
				.route(`**/${section}index.md`, (route) => route.fulfill({ status: 404, body: '' }));
			await go(proofPage);
			await press(page);
			assert.equal(await heading(page), 'De controle is niet af');
			assert.match(
				await page.locator('.steps li[data-outcome=not-run]').innerText(),
				/index\.md is niet op te halen/,
			);
		});
	});

	it('catches a letter of a page that somebody changed, and names its place', () =>
		catchesIt({
			file: html,
			act: changeWord,
			says: [`Alinea ${folio} leest anders`, `p. ${first.folio}, regel ${place.line}`, changedWord],
		}));

	// By day the engine alone is told of it (`proof-tamperings`).
	if (nightly)
		it('catches a letter of the Markdown that somebody changed, and names its line', () =>
			catchesIt({
				file: `${section}index.md`,
				act: (text) => text.replace(words, 'niet waar'),
				says: [`Alinea ${folio} leest anders`, /index\.md \(regel \d+\)/, 'niet waar'],
			}));
});
