/**
 * *Citaat*: what a reader pastes and what the page answers, with the pointer, by keyboard, offline, and with
 * what does not belong there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { smallTargets } from '../support/access/targets.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { every } from '../support/nightly.ts';
import { untilControlled, visitSite } from '../support/offline.ts';
import { siteFor } from '../support/site.ts';

const { blocks } = annotatedChapter();
const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
const notes = blocks.filter(({ kind }) => kind === 'footnote');
const [first] = paragraphs;
const last = paragraphs.at(-1);
assert.ok(first && last);
const words = (text: string, from: number, to: number) => text.split(' ').slice(from, to);
const some = words(last.text, 2, 16);

async function check(page: Page, quote: string): Promise<string> {
	await page.locator('textarea').fill(quote);
	// What was said of an earlier one is no answer to this one.
	await page.locator('[data-outcome]').evaluate((element) => element.removeAttribute('data-state'));
	await page.getByRole('button', { name: 'Controleer' }).click();
	const outcome = page.locator('[data-outcome]:not([data-state=busy])[data-state]');
	await outcome.waitFor();
	return (await outcome.getAttribute('data-state')) ?? '';
}

const verdict = (page: Page) => page.locator('.quote-verdict').textContent();

describe('Citaat', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	it('finds every block of the edition, and leads to its words, marked and unchanged', async () => {
		await visit({}, async ({ page, go }) => {
			for (const { text, id } of every(3, [...paragraphs, ...notes])) {
				await go('citaat/');
				assert.equal(await check(page, text), 'exact', text);
				await page.locator('.quote-places a').first().click();
				await page
					.getByRole('status')
					.getByText(/tekst ongewijzigd\.$/)
					.waitFor();
				await page.locator(`[id="${id}"]:target`).waitFor({ state: 'attached' });
			}
		});
	});

	it('opens with the words that another app shares, as the manifest says, and answers them at once', async () => {
		const { share_target: to } = JSON.parse(
			readFileSync(join(builds.base.dist, 'manifest.webmanifest'), 'utf8'),
		);
		await visit({}, async ({ page, go }) => {
			assert.equal(to.method, 'GET');
			await go(`${to.action}?${new URLSearchParams({ [to.params.text]: last.text })}`);
			await page.locator('[data-outcome][data-state=exact]').waitFor();
			assert.equal(await page.locator('textarea').inputValue(), last.text);
			assert.equal(new URL(page.url()).search, '');
		});
	});

	it('answers a quotation that is pasted at once, and one that is typed at Ctrl + Enter', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await go('citaat/');
			await page.evaluate((text) => navigator.clipboard.writeText(text), some.join('\n'));
			await page.locator('textarea').focus();
			await page.keyboard.press('Control+v');
			await page.locator('[data-state=exact]').waitFor();
			assert.equal(
				await page.locator('.quote-forgiven').textContent(),
				'Dit telt niet als verschil: andere spaties of regeleinden.',
			);
			await page.locator('textarea').fill(some.toSpliced(5, 1, 'xylofoon').join(' '));
			await page.keyboard.press('Control+Enter');
			await page.locator('[data-state=near]').waitFor();
			assert.match((await page.locator('.quote-words del').textContent()) ?? '', /xylofoon$/);
			assert.match((await page.locator('.quote-words ins').textContent()) ?? '', new RegExp(`${some[5]}$`));
		});
	});

	it('says plainly that words were put together from different places', async () => {
		await visit({}, async ({ page, go }) => {
			await go('citaat/');
			assert.equal(
				await check(page, [...words(last.text, 0, 9), ...words(first.text, 0, 9)].join(' ')),
				'pieces',
			);
			assert.match(
				(await verdict(page)) ?? '',
				/^Dit citaat is samengesteld uit woorden van verschillende plaatsen\./,
			);
			assert.equal(await page.locator('.quote-pieces > li').count(), 2);
		});
	});

	for (const [what, quote, state, sentence] of [
		['nothing', '', 'empty', /^Hier staan geen woorden\./],
		['only signs', '… “” — !', 'empty', /^Hier staan geen woorden\./],
		[
			'100,000 characters',
			'woorden '.repeat(12_500),
			'long',
			/^Dit zijn 100\.000 tekens, en letter voor letter staan ze niet in de uitgave\./,
		],
		[
			'another language',
			'The agency cooperates with its foreign partners.',
			'none',
			/^Dit citaat staat niet in deze uitgave\.$/,
		],
		[
			'a script of its own',
			'<script>document.title = "stuk"</script><img src=x onerror="document.title=1">',
			'empty',
			/^Hier staan geen woorden\./,
		],
		[
			'HTML',
			`<div><p>${some.join(' ').replaceAll(' ', '&nbsp;')}</p></div>`,
			'exact',
			/^Dit citaat staat zo in de uitgave\.$/,
		],
	] as const) {
		it(`answers ${what} with a sentence, and goes on working`, async () => {
			await visit({}, async ({ page, go }) => {
				await go('citaat/');
				assert.equal(await check(page, quote), state);
				assert.match((await verdict(page)) ?? '', sentence);
				assert.match(await page.title(), /^Citaat/);
				assert.equal(await check(page, some.join(' ')), 'exact');
			});
		});
	}

	it('does not keep the page from answering while it looks', async () => {
		await visit({}, async ({ page, go }) => {
			await go('citaat/');
			await page.locator('textarea').fill('de van het een en in '.repeat(900));
			const longest = await page.evaluate(async () => {
				let most = 0;
				let before = performance.now();
				const beat = setInterval(() => {
					most = Math.max(most, performance.now() - before);
					before = performance.now();
				}, 10);
				const outcome = document.querySelector<HTMLElement>('[data-outcome]');
				if (!outcome) return Number.NaN;
				const over = new Promise<void>((done) => {
					new MutationObserver(() => outcome.dataset['state'] !== 'busy' && done()).observe(outcome, {
						attributeFilter: ['data-state'],
					});
				});
				document.querySelector<HTMLFormElement>('form[data-quote]')?.requestSubmit();
				await over;
				clearInterval(beat);
				return most;
			});
			assert.ok(Number.isFinite(longest));
			assert.notEqual(await page.locator('[data-outcome]').getAttribute('data-state'), 'failed');
		});
	});

	it('says that nothing was checked when the text does not come, and checks when it does', async () => {
		await browse(
			site,
			{ expected: [/Failed to load resource/, /ERR_FAILED/] },
			async ({ page, context, go }) => {
				await context.route('**/citaat/*.json', (route) => route.abort());
				await go('citaat/');
				assert.equal(await check(page, some.join(' ')), 'failed');
				assert.match((await verdict(page)) ?? '', /er is niets gecontroleerd/);
				await context.unroute('**/citaat/*.json');
				assert.equal(await check(page, some.join(' ')), 'exact');
			},
		);
	});

	it('works with the server stopped', () =>
		visitSite(
			builds.base.dist,
			{ stores: true, expected: [/Failed to load resource/] },
			async ({ page, go, site: own }) => {
				await go('');
				await untilControlled(page);
				await own.stop();
				await go('citaat/');
				assert.equal(await check(page, some.join(' ')), 'exact');
			},
		));

	it('leads to the text without JavaScript', async () => {
		await browse(site, { javaScript: false }, async ({ page, go }) => {
			await go('citaat/');
			assert.match(await page.locator('main').innerText(), /Controleren kan alleen met JavaScript\./);
			assert.equal(await page.locator('textarea').isVisible(), false);
		});
	});

	for (const [width, scheme] of [
		[1280, 'light'],
		[320, 'dark'],
	] as const) {
		it(`breaks no rule in any outcome, in a window of ${width} px`, async () => {
			await visit({ width, scheme }, async ({ page, go }) => {
				await go('citaat/');
				for (const quote of [
					'',
					some.join('  '),
					some.toSpliced(5, 1, 'xylofoon').join(' '),
					`${some.join(' ')} … ${words(first.text, 0, 9).join(' ')} … ${'x'.repeat(300)}`,
					'woorden van elders',
				]) {
					await check(page, quote);
					assert.deepEqual(await axeFaults(page), []);
					assert.deepEqual(await sidewaysFaults(page), []);
					assert.deepEqual(await smallTargets(page), []);
				}
			});
		});
	}
});
