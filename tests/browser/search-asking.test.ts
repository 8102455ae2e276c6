/** How questions are typed, kept and wiped. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { ask, openDialog, outcome } from '../support/search.ts';
import { siteFor } from '../support/site.ts';

const section = 'aivd-jaarverslag-2014/samenwerking/ct-infobox/';
const empty = 'Typ een woord, of een zin tussen aanhalingstekens.';
const said = (page: Page) => page.locator('dialog .search-message').innerText();

describe('asking', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	it('keeps questions on the device only when the reader asks for it', () =>
		visit({}, async ({ page, go }) => {
			const written = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
			const asks = async (question: string, place: string) => {
				await ask(page, question);
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				await page.waitForURL(`**/#${place}`);
			};
			await go(section);
			await openDialog(page);
			await asks('kabinet', 'p41-6');
			assert.equal(await written(), '{}');
			await openDialog(page);
			await page.locator('dialog input').fill('');
			await page.getByRole('button', { name: 'Bewaar mijn vragen op dit apparaat' }).click();
			const wipe = page.getByRole('button', { name: 'Wis mijn vragen en bewaar ze niet meer' });
			assert.ok(await wipe.evaluate((button) => button === document.activeElement));
			await asks('webfora', 'p41-7');
			await openDialog(page);
			await page.locator('dialog input').fill('');
			await page.locator('.search-recent').getByRole('button', { name: 'webfora', exact: true }).click();
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
			await page.locator('dialog input').fill('');
			await wipe.click();
			assert.equal(await written(), '{}');
		}));

	it('wipes one question, and the keyboard stays in the list', () =>
		browse(site, {}, async ({ page, go }) => {
			await page.addInitScript(() => {
				localStorage.setItem('leeseditie:vragen', JSON.stringify(['kabinet', 'webfora', 'jihad']));
			});
			await go(section);
			await openDialog(page);
			const questions = () => page.locator('.search-recent li button:first-child').allInnerTexts();
			assert.deepEqual(await questions(), ['kabinet', 'webfora', 'jihad']);
			const wipe = page.getByRole('button', { name: /^Wis .*webfora/ });
			await wipe.focus();
			await page.keyboard.press('Enter');
			assert.deepEqual(await questions(), ['kabinet', 'jihad']);
			assert.match(
				(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
				/^Wis .*jihad/,
			);
			assert.equal(
				await page.evaluate(() => localStorage.getItem('leeseditie:vragen')),
				'["kabinet","jihad"]',
			);
		}));

	it('does not answer what is still being composed, and answers it when it is done', () =>
		browse(site, {}, async ({ page, context, go }) => {
			await go(section);
			await openDialog(page);
			await page.locator('.search-message', { hasText: empty }).waitFor();
			const devtools = await context.newCDPSession(page);
			await page.clock.install();
			await devtools.send('Input.imeSetComposition', { text: 'webf', selectionStart: 4, selectionEnd: 4 });
			await page.clock.runFor(1000);
			assert.equal(await said(page), empty);
			await devtools.send('Input.insertText', { text: 'webfora' });
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
		}));

	it('answers each letter on a touch screen, where keyboards compose every word', async () => {
		await browse(site, {}, async ({ page, context, go }) => {
			await go(section);
			const devtools = await context.newCDPSession(page);
			await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
			await devtools.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'mobile' });
			await openDialog(page);
			assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
			await devtools.send('Input.imeSetComposition', { text: 'webf', selectionStart: 4, selectionEnd: 4 });
			await page.waitForFunction(
				() => document.querySelectorAll('dialog [data-search-results] li').length === 1,
			);
		});
	});

	it('has nothing active once a letter more is typed', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await openDialog(page);
			await page.keyboard.type('rapport');
			await outcome(page);
			await page.keyboard.press('ArrowDown');
			await page.evaluate(() => {
				document.querySelector('dialog input')?.addEventListener('input', () => {
					const active = document.activeElement?.getAttribute('aria-activedescendant');
					document.documentElement.dataset['active'] = String(active);
				});
			});
			await page.keyboard.type('e');
			assert.equal(await page.locator('html').getAttribute('data-active'), 'null');
		}));

	it('shows the answer to the last letter, however fast they come and go', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await openDialog(page);
			await page.evaluate(() => {
				const seen: string[] = [];
				Reflect.set(window, 'seen', seen);
				new MutationObserver(() => {
					const results = document.querySelector<HTMLElement>('dialog [data-search-results]');
					const field = document.querySelector<HTMLInputElement>('dialog input');
					if (results?.dataset['searchState'] === 'busy') return;
					seen.push(`${field?.value}: ${results?.querySelector('p')?.textContent}`);
				}).observe(document.querySelector('dialog') as Element, { subtree: true, childList: true });
			});
			await page.keyboard.type('marechaussee', { delay: 0 });
			for (let left = 12; left > 3; left--) await page.keyboard.press('Backspace');
			await page.keyboard.type('rx', { delay: 0 });
			assert.match((await outcome(page)).said, /^“marrx” komt niet voor/);
			const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]);
			for (const line of seen) {
				const [asked = '', told = ''] = line.split(': ', 2);
				const named = /^“(.*?)”/.exec(told)?.[1];
				assert.ok(named === undefined || named === asked, line);
			}
		}));

	it('tells a screen reader the outcome once, and what can be asked instead', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await openDialog(page);
			await page.evaluate(() => {
				const told: string[] = [];
				Reflect.set(window, 'told', told);
				const live = document.querySelector('dialog [role=status]') as Element;
				new MutationObserver(() => told.push(live.textContent)).observe(live, { childList: true });
			});
			// However slowly the letters come, no time passes between them.
			await page.clock.install();
			await page.clock.pauseAt(Date.now() + 60_000);
			await page.keyboard.type('kwantumcomputer rapport');
			await page.clock.resume();
			await page
				.locator('dialog [role=status]', { hasText: 'Zoek wel op: rapport.' })
				.waitFor({ state: 'attached' });
			const told = (await page.evaluate(() => Reflect.get(window, 'told') as string[])).filter(
				(one) => one !== empty,
			);
			assert.equal(told.length, 1);
		}));

	it('takes two lines that are pasted as two words, and a surrogate that stands alone as no word', () =>
		visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await go(section);
			await openDialog(page);
			await page.evaluate(() => navigator.clipboard.writeText('Koninklijke\nMarechaussee'));
			await page.keyboard.press('Control+v');
			assert.deepEqual((await outcome(page)).places, ['p41-1']);
			await page.evaluate(() => {
				const field = document.querySelector('dialog input') as HTMLInputElement;
				field.value = 'webfora \uD83D';
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			});
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
			await page.keyboard.press('Enter');
			await page.waitForURL('**/zoeken/?q=webfora*');
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
		}));
});
