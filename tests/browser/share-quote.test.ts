/**
 * Words that are selected, their link, and the page it opens: with the pointer and by keyboard, across
 * blocks, changed, and broken.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sectionPath } from '#edition/addresses.ts';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { smallTargets } from '../support/access/targets.ts';
import { browse, leave, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { selectWords } from '../support/select-words.ts';
import { siteFor } from '../support/site.ts';
import { told, untold } from '../support/told.ts';

const { path, blocks, edition, chapter, label } = annotatedChapter();
const note = `voetnoot-${label}`;
const home = blocks.find(({ id }) => id === note)?.section ?? '';
const section = sectionPath(edition, chapter, home);
const here = blocks.filter((block) => block.section === home);
const paragraph = here.findLast(({ kind }) => kind === 'paragraph');
const heading = here.find(({ kind }) => kind === 'heading');
assert.ok(paragraph && heading);

const bar = (page: Page) => page.locator('.quote-bar');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map((range) => String(range)).join('|'));
const words = (text: string, from: number, to: number) => text.split(' ').slice(from, to).join(' ');
const granted = ['clipboard-read', 'clipboard-write'];

async function linkTo(page: Page, from: readonly [string, string], to = from): Promise<string> {
	await selectWords(page, from, to);
	await bar(page).waitFor();
	await untold(page);
	await bar(page).getByRole('button', { name: 'Kopieer link' }).click();
	await told(page, 'gekopieerd');
	return copied(page);
}

/** As its reader opens it: without what a browser keeps from scripts, where `bare`. */
async function follow(page: Page, link: string, bare = false): Promise<void> {
	await leave(page);
	await page.goto(bare ? link.replace(/:~:.*$/, '') : link);
	await page.locator('.quote-arrival').waitFor();
}

describe('a quotation', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	const few = words(paragraph.text, 3, 9);
	const cases: readonly (readonly [
		name: string,
		from: [string, string],
		to: [string, string],
		shown: RegExp,
	])[] = [
		[
			'of some words',
			[paragraph.id, few],
			[paragraph.id, few],
			/^Citaat van \d+ woorden: tekst ongewijzigd\.$/,
		],
		['of one letter, as its word', [paragraph.id, 'a'], [paragraph.id, 'a'], /^Citaat van 1 woord: /],
		[
			'from a heading to a note',
			[heading.id, heading.text.slice(0, 4)],
			[note, '2014'],
			/^Citaat van \d+ woorden: /,
		],
		['in a note', [note, 'inzake'], [note, '2014'], /^Citaat van \d+ woorden: /],
	];
	for (const [name, from, to, sentence] of cases) {
		it(`${name} is shared from the chapter’s page, and marked and found unchanged on the section’s`, async () => {
			await visit({}, async ({ page, context, go }) => {
				await context.grantPermissions(granted);
				await go(path);
				const link = await linkTo(page, from, to);
				const { pathname, hash } = new URL(link);
				assert.equal(pathname, `/verslag/${section}`);
				assert.equal(hash.replace(/:~:.*$/, ''), `#${from[0]}`);
				for (const bare of [false, true]) {
					await follow(page, link, bare);
					await told(page, sentence);
					assert.ok((await marked(page)).length > 0);
					await page.locator(`[id="${from[0]}"]:target`).waitFor({ state: 'attached' });
				}
			});
		});
	}

	it('of the whole page leads to the chapter, which has it all', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(path);
			await page.keyboard.press('Control+a');
			await bar(page).waitFor();
			await bar(page).getByRole('button', { name: 'Kopieer link' }).click();
			await told(page, 'gekopieerd');
			const link = await copied(page);
			assert.equal(new URL(link).pathname, `/verslag/${path}`);
			await follow(page, link);
			await told(page, /tekst ongewijzigd/);
		});
	});

	it('keeps its id and its marks without JavaScript', async () => {
		let link = '';
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(path);
			link = await linkTo(page, [paragraph.id, few]);
		});
		await visit({ javaScript: false }, async ({ page }) => {
			await page.goto(link);
			await page.locator(`[id="${paragraph.id}"]:target`).waitFor({ state: 'attached' });
		});
	});

	it('is copied with its reference, without calls', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(path);
			await selectWords(
				page,
				[paragraph.id, words(paragraph.text, 0, 1)],
				[paragraph.id, paragraph.text.slice(-12)],
			);
			await bar(page).getByRole('button', { name: 'Kopieer citaat' }).click();
			await told(page, 'Het citaat is gekopieerd, met verwijzing.');
			const text = await copied(page);
			assert.ok(text.startsWith(`“${paragraph.text}” (`), text);
			const [, link = ''] =
				/, p\. \d+, alinea \d+·\d+\. Leeseditie, (http\S+)\)$/.exec(text) ?? assert.fail(text);
			// It leads to the words, not to the paragraph alone.
			await bar(page).getByRole('button', { name: 'Kopieer link' }).click();
			await told(page, /^De link naar \d+ woorden is gekopieerd\.$/);
			assert.equal(link, await copied(page));
			assert.match(link, new RegExp(`/${home}/\\?citaat=[^#]+#${paragraph.id}:~:text=[^()]+$`));
		});
	});

	it('has its bar one Tab away; the arrows go through it, Esc leaves the words selected', async () => {
		await visit({}, async ({ page, go }) => {
			await go(section);
			await selectWords(page, [paragraph.id, few]);
			await told(page, /woorden geselecteerd\.$/);
			const focused = () => page.evaluate(() => document.activeElement?.textContent);
			await page.keyboard.press('Tab');
			assert.equal(await focused(), 'Kopieer link');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			assert.equal(await focused(), 'Toon bron');
			await page.keyboard.press('Escape');
			await bar(page).waitFor({ state: 'detached' });
			assert.equal(await page.evaluate(() => String(getSelection())), few);
			// The same words selected again have their bar again, by keyboard and by script.
			await page.evaluate(() => getSelection()?.removeAllRanges());
			await selectWords(page, [paragraph.id, few]);
			await bar(page).waitFor();
			await page.keyboard.press('Escape');
			await bar(page).waitFor({ state: 'detached' });
			await selectWords(page, [paragraph.id, few]);
			await bar(page).waitFor();
			await page.keyboard.press('Escape');
			await bar(page).waitFor({ state: 'detached' });
			await page.keyboard.press('Shift+ArrowRight');
			await page.keyboard.press('Shift+ArrowLeft');
			await bar(page).waitFor();
			assert.equal(await page.evaluate(() => String(getSelection())), few);
		});
	});

	it('of a whole note is the note’s own words, not what the editors add below them', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(section);
			const own = here.find(({ id }) => id === note)?.text ?? '';
			assert.ok((await page.locator(`[id="${note}"] [data-editors]`).count()) > 0);
			await page.evaluate(
				(id) => getSelection()?.selectAllChildren(document.getElementById(id) as Node),
				note,
			);
			await bar(page).getByRole('button', { name: 'Kopieer citaat' }).click();
			await told(page, 'Het citaat is gekopieerd, met verwijzing.');
			assert.ok((await copied(page)).startsWith(`“${own}” (`), await copied(page));
			await page.evaluate((id) => {
				const added = document.getElementById(id)?.querySelector('[data-editors]');
				if (added) getSelection()?.selectAllChildren(added);
			}, note);
			await bar(page).waitFor({ state: 'detached' });
		});
	});

	it('shows its source below its block', async () => {
		await visit({}, async ({ page, go }) => {
			await go(section);
			await selectWords(page, [paragraph.id, few]);
			await bar(page).getByRole('button', { name: 'Toon bron' }).click();
			await page.locator('.source-panel mark').first().waitFor();
		});
	});

	it('is shown to be copied by hand where the browser refuses the clipboard', async () => {
		await browse(site, {}, async ({ page, go }) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'clipboard', {
					value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
				});
			});
			await go(section);
			await selectWords(page, [paragraph.id, few]);
			await bar(page).getByRole('button', { name: 'Kopieer link' }).click();
			await told(page, 'Kopiëren mag niet van uw browser. Kopieer dit zelf:');
			assert.match(await page.evaluate(() => String(getSelection())), /\?citaat=/);
			assert.equal(await bar(page).count(), 1);
		});
	});

	it('that changed is shown where it changed; one that is gone is not marked, and what looks like it only when asked for', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(section);
			const link = new URL(await linkTo(page, [paragraph.id, few]));
			const [form, start, count, , ...around] = (link.searchParams.get('citaat') ?? '').split('.');
			const codes = around.pop() ?? '';
			const visit = async (...parts: readonly string[]) => {
				link.searchParams.set('citaat', [form, start, count, 'AAAAAAAA', ...parts].join('.'));
				await follow(page, link.href);
			};
			const other = `${codes.slice(0, 8)}AAAABBBB${codes.slice(16)}`;
			await visit(...around, other);
			await told(page, 'De tekst van dit citaat is veranderd sinds de link werd gemaakt:');
			assert.equal(await page.locator('.quote-changes del').textContent(), '2 woorden weg');
			assert.match((await page.locator('.quote-changes ins').textContent()) ?? '', /^\S+ \S+ ?$/);
			await visit(...around, codes);
			await told(page, /^De woorden van dit citaat zijn ongewijzigd\. Een leesteken/);
			// Nothing of what stood around is there any more.
			await visit('', 'AAAABBBBCCCC', 'CCCCBBBBAAAA', other);
			await told(
				page,
				/^Dit citaat staat niet meer op deze pagina\. Er staat wel een tekst die erop lijkt\.$/,
			);
			assert.equal(await marked(page), '');
			await page.getByRole('button', { name: 'Toon wat erop lijkt' }).click();
			assert.equal(await page.locator('.quote-changes del').textContent(), '2 woorden weg');
			assert.ok((await marked(page)).length > 0);
			await visit('', 'AAAABBBBCCCC', 'CCCCBBBBAAAA', 'A'.repeat(codes.length));
			await told(page, /^De woorden van dit citaat staan niet meer op deze pagina\./);
			assert.equal(await page.getByRole('button', { name: /^Toon/ }).count(), 0);
		});
	});

	it('that stood twice and stands here no more is not taken for its twin', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(section);
			const link = new URL(await linkTo(page, [paragraph.id, few]));
			const parts = (link.searchParams.get('citaat') ?? '').split('.');
			// As when the same words stood elsewhere too, between others.
			link.searchParams.set(
				'citaat',
				[...parts.slice(0, 4), '11', 'AAAABBBBCCCC', 'CCCCBBBBAAAA', parts[7]].join('.'),
			);
			await follow(page, link.href, true);
			await told(
				page,
				/^Dit citaat staat niet meer op zijn plaats\. Dezelfde woorden staan nog wel op deze pagina/,
			);
			assert.equal(await marked(page), '');
			await page.getByRole('button', { name: 'Toon die woorden' }).click();
			assert.equal(await marked(page), few);
		});
	});

	it('of a link of the first form is found as ever, and what such a link cannot tell is said', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			await go(section);
			const link = new URL(await linkTo(page, [paragraph.id, few]));
			const [, start = '', count = '', digest = '', , , , codes = ''] = (
				link.searchParams.get('citaat') ?? ''
			).split('.');
			const old = (codes.match(/..../g) ?? []).map((code) => code.slice(0, 2));
			const visit = async (at: string, sum: string, row: readonly string[]) => {
				link.searchParams.set('citaat', [at, count, sum, row.join('')].join('.'));
				await follow(page, link.href, true);
			};
			await visit(start, digest, old);
			await told(page, /^Citaat van \d+ woorden: tekst ongewijzigd\.$/);
			assert.equal(await marked(page), few);
			await visit(String(Number(start) + 9), digest, old);
			await told(
				page,
				/^Citaat van \d+ woorden: het staat letterlijk op deze pagina, maar niet waar de link het noemt/,
			);
			await visit(start, 'AAAAAAAA', [...old.slice(0, 2), 'AA', ...old.slice(3)]);
			await told(page, /^Op de plaats van dit citaat staat een andere tekst .* Deze oude link weet niet/);
			assert.equal(await page.locator('.quote-changes del').textContent(), '1 woord weg');
		});
	});

	it('that moved to another section is looked for in the whole chapter', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(granted);
			const elsewhere = blocks.find((block) => block.section !== home && block.kind === 'paragraph');
			assert.ok(elsewhere);
			await go(sectionPath(edition, chapter, elsewhere.section ?? ''));
			const moved = words(elsewhere.text, 3, 15);
			const link = new URL(await linkTo(page, [elsewhere.id, moved]));
			await leave(page);
			await go(`${section}${link.search}#${paragraph.id}`);
			await told(page, /^De woorden van dit citaat staan niet meer op deze pagina\./);
			await page.getByRole('link', { name: 'Zoek het in het hele hoofdstuk' }).click();
			await page.waitForURL((url) => url.pathname === `/verslag/${path}`);
			await told(page, /tekst ongewijzigd/);
			assert.equal(await marked(page), moved);
		});
	});

	it('whose link came broken says so, on a page that works', async () => {
		await visit({}, async ({ page, go }) => {
			for (const broken of ['3.12', '', '%E0%A4%A', '<b>']) {
				await go(`${section}?citaat=${broken}#${paragraph.id}`);
				await told(page, /^Deze link is niet heel aangekomen\./);
				await page.locator('.quote-arrival').getByRole('button', { name: 'Sluit' }).click();
				assert.equal(await page.locator('.quote-arrival').count(), 0);
			}
		});
	});

	it('fetches nothing with the page; the rest comes when words are selected', async () => {
		await browse(site, {}, async ({ page, go }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await go(section);
			await page.waitForLoadState('networkidle');
			const before = asked.length;
			await selectWords(page, [paragraph.id, few]);
			await bar(page).waitFor();
			assert.ok(asked.length > before);
			assert.ok(!asked.slice(0, before).some((address) => /\/bar\.client/.test(address)));
		});
	});
});

describe('a place that is not there', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	it('is named, with the nearest place and the beginning as ways on', async () => {
		await visit({}, async ({ page, go }) => {
			await go(`${section}#${paragraph.id.replace(/\d+$/, '999')}`);
			await told(page, /^Op deze pagina is geen plaats “p\d+-999”\./);
			await page.getByRole('link', { name: /het dichtst erbij$/ }).click();
			await page.locator(`[id="${paragraph.id}"]:target`).waitFor({ state: 'attached' });
			assert.equal(await page.locator('.quote-arrival').count(), 0);
		});
	});

	it('is led to on the chapter’s page, where that has it', async () => {
		await visit({}, async ({ page, go }) => {
			const elsewhere = blocks.find((block) => block.section !== home && block.kind === 'paragraph');
			assert.ok(elsewhere);
			await go(`${section}#${elsewhere.id}`);
			await page.getByRole('link', { name: 'Ga naar die plaats in het hele hoofdstuk' }).click();
			await page.waitForURL((url) => url.pathname === `/verslag/${path}`);
			await page.locator(`[id="${elsewhere.id}"]:target`).waitFor({ state: 'attached' });
		});
	});

	it('may hold anything an address can hold', async () => {
		await visit({}, async ({ page, go }) => {
			for (const odd of ['%E0%A4%A', '"><b>', '%00', 'a b'.repeat(300)]) {
				await leave(page);
				await go(`${section}#${odd}`);
				await told(page, /^Op deze pagina is geen plaats/);
				assert.deepEqual(await sidewaysFaults(page), []);
			}
		});
	});
});

for (const [width, scheme] of [
	[1280, 'light'],
	[360, 'dark'],
] as const) {
	describe(`in a window of ${width} px`, () => {
		const site = siteFor(builds.base.dist);
		const visit = sameReader(site);

		it('the bar, a page that a quotation opened, and a place that is not there break no rule', async () => {
			await visit({ width, scheme }, async ({ page, context, go }) => {
				await context.grantPermissions(granted);
				const check = async () => {
					assert.deepEqual(await axeFaults(page), []);
					assert.deepEqual(await sidewaysFaults(page), []);
					assert.deepEqual(await smallTargets(page), [], 'nothing lies over what can be pressed');
				};
				await go(section);
				const link = await linkTo(page, [paragraph.id, words(paragraph.text, 0, 30)]);
				assert.deepEqual(await axeFaults(page), []);
				assert.deepEqual(await sidewaysFaults(page), []);
				await follow(page, link);
				await check();
				await go(`${section}#niets`);
				await told(page, /^Op deze pagina is geen plaats/);
				await check();
			});
		});
	});
}
