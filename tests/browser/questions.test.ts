/**
 * The open questions of `npm run dev`: shown beside their page, answered, written, gone; by the keyboard
 * alone.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { messagesIn } from '#i18n/languages.ts';
import { questionsHandler } from '../../tools/questions/dev/handler.ts';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { browse } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { questionedEdition } from '../support/questioned-edition.ts';

const none = async (): Promise<void> => undefined;

/** The questions of an edition of its own, as the site's server in development answers for them. */
async function startQuestions(language: string) {
	const root = mkdtempSync(join(tmpdir(), 'questions-'));
	const yaml = questionedEdition(root);
	const words = messagesIn(language).questions;
	const server: Server = createServer(questionsHandler(root, { words, language, home: '/' }));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const end = async (): Promise<void> => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
		rmSync(root, { recursive: true, force: true });
	};
	return { site: { address, stop: none, start: none }, yaml, end };
}

type Started = Awaited<ReturnType<typeof startQuestions>>;

describe('open questions, beside their pages', () => {
	let started: Started;
	before(async () => {
		started = await startQuestions('nl');
	});
	after(() => started.end());

	it('are listed by kind, break no rule, and fit a phone', () =>
		browse(started.site, { width: 360 }, async ({ page, go }) => {
			await go('');
			await page.getByText('3 vragen open').waitFor();
			assert.deepEqual(await page.getByRole('heading', { level: 3 }).allTextContents(), [
				'Achter welk woord staat dit nootnummer? notes/call-undecided',
				'Welk teken is hier gedrukt? seed/control-character',
				'Welk nummer heeft deze pagina? edition/folio-missing',
			]);
			assert.deepEqual(await axeFaults(page), []);
			await page.getByRole('link', { name: 'Pagina 012, regel 4' }).click();
			await page.getByRole('heading', { name: 'Pagina 012, regel 4' }).waitFor();
			assert.deepEqual(await axeFaults(page), []);
			assert.deepEqual(await sidewaysFaults(page), []);
		}));

	it('light the words of the answer that is chosen', () =>
		browse(started.site, {}, async ({ page, go }) => {
			await go('vragen/012-4-1-notes-call-undecided');
			const word = page.locator('mark[data-sign="B"]');
			const colour = () => word.evaluate((element) => getComputedStyle(element).outlineStyle);
			assert.equal(await word.textContent(), 'want');
			assert.equal(await colour(), 'none');
			await page.getByRole('radio', { name: /^B/ }).check();
			assert.equal(await colour(), 'solid');
		}));

	it('say why an answer cannot be, and keep what was typed', () =>
		browse(started.site, { expected: [/status of 422/] }, async ({ page, go }) => {
			const before = readFileSync(started.yaml, 'utf8');
			await go('vragen/012-4-1-notes-call-undecided');
			await page.getByRole('radio', { name: 'Iets anders' }).check();
			await page.getByRole('textbox', { name: 'Vul in: call-after' }).fill('nergens-zo');
			await page.getByLabel('Waarom?').fill('geraden');
			await page.getByRole('button').click();
			await page.getByRole('alert').getByText('Er is niets geschreven.').waitFor();
			assert.equal(
				await page.getByRole('textbox', { name: 'Vul in: call-after' }).inputValue(),
				'nergens-zo',
			);
			assert.equal(await page.getByLabel('Waarom?').inputValue(), 'geraden');
			assert.equal(readFileSync(started.yaml, 'utf8'), before);
		}));

	it('are answered by the keyboard alone: the decision is in edition.yaml, its comments are kept, the question is gone', () =>
		browse(started.site, { javaScript: false }, async ({ page, go }) => {
			const before = readFileSync(started.yaml, 'utf8');
			await go('vragen/012-4-1-notes-call-undecided');
			await page.getByRole('radio', { name: /^A/ }).focus();
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowDown');
			await page.getByRole('radio', { name: /^B/ }).and(page.locator(':checked')).waitFor();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await page.keyboard.type('De noot hoort bij ‘want’.');
			await page.keyboard.press('Enter');
			await page.getByText('Geschreven in edition.yaml.').waitFor();
			assert.equal(
				readFileSync(started.yaml, 'utf8'),
				before.replace(
					'decisions: []    # komt nog\n',
					'decisions:    # komt nog\n  - { page: "012", line: 4, call-after: "want", reason: "De noot hoort bij ‘want’." }\n',
				),
			);
			await page.getByRole('heading', { name: 'Pagina 012, regel 7' }).waitFor();
			await page.getByRole('link', { name: 'Alle vragen' }).click();
			await page.getByText('2 vragen open').waitFor();
			assert.equal(await page.getByRole('link', { name: 'Pagina 012, regel 4' }).count(), 0);
		}));

	it('are not answered by a form of another site', async () => {
		const before = readFileSync(started.yaml, 'utf8');
		const address = `${started.site.address}vragen/012-7-38-seed-control-character`;
		const token = /name="token" value="([^"]+)"/.exec(await (await fetch(address)).text())?.[1] ?? '';
		const body = new URLSearchParams({ token, candidate: '0', reason: 'kwaad' });
		for (const headers of [{ Origin: 'https://voorbeeld.example' }, {}] as Record<string, string>[])
			assert.equal((await fetch(address, { method: 'POST', body, headers })).status, 403);
		assert.equal(readFileSync(started.yaml, 'utf8'), before);
	});

	it('give no file but the pictures of their edition', async () => {
		for (const path of [
			'vragen/pictures/..%2fedition.yaml',
			'vragen/pictures/%2e%2e/edition.yaml',
			'vragen/edition.yaml',
		])
			assert.doesNotMatch(await (await fetch(`${started.site.address}${path}`)).text(), /bibliography/);
	});
});

describe('open questions on a site that speaks English', () => {
	it('are asked in English', async () => {
		const { site, end } = await startQuestions('en');
		try {
			await browse(site, { scheme: 'dark' }, async ({ page, go }) => {
				await go('');
				await page.getByText('3 questions open').waitFor();
				await page.getByRole('link', { name: 'Page 013, line 1' }).click();
				await page.getByRole('button', { name: 'Write into edition.yaml' }).waitFor();
				assert.deepEqual(await axeFaults(page), []);
			});
		} finally {
			await end();
		}
	});
});

describe('a built site', () => {
	it('has nothing of the open questions', () => {
		const { dist } = builds.root;
		const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(?:html|js|css|json)$/.test(file),
		);
		assert.ok(texts.length > 20);
		for (const file of texts) assert.doesNotMatch(readFileSync(join(dist, file), 'utf8'), /_questions/, file);
	});
});
