/** *Controleer zelf*, pressed by a reader: on the site as it was built, and on copies that somebody changed. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Account, AccountBlock } from '#edition/account.ts';
import {
	accountFilePath,
	accountPath,
	editionFilePath,
	markdownPath,
	sectionPath,
	seedPath,
} from '#edition/addresses.ts';
import { writeOffline } from '#offline/write.build.ts';
import { browse } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { untilState, visitSite } from '../support/offline.ts';
import { copyOf } from '../support/publication.ts';
import { startSite } from '../support/site.ts';

const { edition, blocks, label } = annotatedChapter();
const account: Account = JSON.parse(readFileSync(`content/editions/${edition}/account.json`, 'utf8'));
const proofPage = accountPath(edition);
const first = account.pages[0] ?? assert.fail();

/** The paragraph that calls the first note, and the section it stands in. */
const note = blocks.find((block) => block.label === label) ?? assert.fail();
const pageOf = (block: AccountBlock): string => sectionPath(edition, block.chapter, block.section ?? '');
const own = blocks.filter(({ section, kind }) => section === note.section && kind === 'paragraph');
const [paragraph = assert.fail(), other = assert.fail()] = own;
const seed = seedPath(edition, first.folio, first.file);

/** Words of a paragraph that stand in one raw line and once in the whole page file. */
const raw = readFileSync(`seeds/${edition}/pages/${first.file}.txt`, 'utf8').split('\n');
const place = paragraph.source[1] ?? assert.fail();
const words = (raw[place.line - 1] ?? '').slice(place.start, place.end).split(' ').slice(1, 4).join(' ');
const changed = words.replace(/[aeiou](?!.*[aeiou])/, 'q');
/** A word of them that stands unbroken in HTML, whatever is marked around it. */
const word = /(?<!\S)[a-z]{4,}(?!\S)/.exec(words)?.[0] ?? '';
const changedWord = word.replace(/[aeiou]/, 'q');

/** Presses the button and waits until the check is over. */
async function press(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Controleer zelf' }).click();
	await page.locator('.proof .report').waitFor();
}

const verdict = (page: Page) => page.locator('.report').getAttribute('data-verdict');
const heading = (page: Page) => page.locator('.report h2').innerText();

/** Each difference as one line of text. */
async function told(page: Page): Promise<readonly string[]> {
	const items = await page.locator('.differences > li').allInnerTexts();
	return items.map((text) => text.replace(/\s+/g, ' '));
}

describe('the check of an edition, pressed by a reader', () => {
	for (const { dist, base } of [builds.root, builds.base]) {
		it(`finds the site under ${base} whole, with figures, fingerprint and date`, async () => {
			await visitSite(dist, {}, async ({ page, go }) => {
				await go(proofPage);
				await press(page);
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

	it('works without the network and without the host', async () => {
		const gone = [/net::ERR_/, /An unknown error occurred when fetching the script/];
		await visitSite(builds.root.dist, { expected: gone }, async ({ page, go, site, context }) => {
			await go('');
			await untilState(page, 'stored');
			await site.stop();
			await context.setOffline(true);
			await go(proofPage);
			await press(page);
			assert.equal(await heading(page), 'Alles klopt');
		});
	});

	it('loads nothing of the check before the button is pressed', async () => {
		const asked: string[] = [];
		const onAnswer = (_: string, path: string) => void asked.push(path);
		await visitSite(builds.root.dist, { onAnswer, expected: [/./] }, async ({ page, go }) => {
			// The copy for reading offline would fetch all of the site.
			await page.context().route('**/sw.js', (route) => route.abort());
			await go(proofPage);
			assert.deepEqual(
				asked.filter((path) => /check\.(?:client|worker)/.test(path)),
				[],
			);
			await press(page);
			assert.equal(asked.filter((path) => /check\.(?:client|worker)/.test(path)).length, 2);
		});
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
			await page.context().route('**/check.worker*', (route) => route.abort());
			await go(proofPage);
			await page.getByRole('button', { name: 'Controleer zelf' }).click();
			await page.locator('.proof .failed:visible').waitFor();
			assert.equal(await page.locator('.report').count(), 0);
		});
	});

	it('is never good where a file could not be had', async () => {
		const dist = copyOf(builds.root.dist);
		await visitSite(dist, { expected: [/404/] }, async ({ page, go }) => {
			await page
				.context()
				.route(`**/${pageOf(note)}index.md`, (route) => route.fulfill({ status: 404, body: '' }));
			await go(proofPage);
			await press(page);
			assert.equal(await heading(page), 'De controle is niet af');
			assert.match(
				await page.locator('.steps li[data-outcome=not-run]').innerText(),
				/index\.md is niet op te halen/,
			);
		});
	});

	for (const changes of [false, true]) {
		it(`breaks no rule of axe, ${changes ? 'nor where it finds a difference' : 'before it is pressed and after'}`, async () => {
			const dist = copyOf(builds.root.dist);
			if (changes) edit(dist, html, changeWord);
			await visitSite(dist, {}, async ({ page, go }) => {
				await go(proofPage);
				const clean = async () => {
					const { violations } = await new AxeBuilder({ page }).analyze();
					assert.deepEqual(
						violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
						[],
					);
				};
				await clean();
				await press(page);
				assert.equal(await page.locator('.report[data-verdict=different]').count(), changes ? 1 : 0);
				await clean();
			});
		});
	}
});

/** Changes a file of a copy; fails where the change changes nothing. */
function edit(dist: string, file: string, act: (text: string) => string): void {
	const path = join(dist, file);
	const before = readFileSync(path, 'utf8');
	const after = act(before);
	assert.notEqual(after, before, `${file} was changed`);
	writeFileSync(path, after);
}

const html = join(pageOf(note), 'index.html');
const folio = paragraph.id.replace(/^p(.+)-(\d+)$/, '$1·$2');

/** The element of a block, whatever stands in it. */
const elementOf = (id: string, tag: string) => new RegExp(`<${tag} id="${id}"[\\s\\S]*?</${tag}>`);

/** Changes a letter of the paragraph, and of nothing else on the page. */
function changeWord(text: string): string {
	return text.replace(elementOf(paragraph.id, 'p'), (all) => all.replace(word, changedWord));
}

interface Tampering {
	readonly what: string;
	readonly file: string;
	readonly act: (text: string) => string;
	/** What one of the differences must say. */
	readonly says: readonly (string | RegExp)[];
}

const tamperings: readonly Tampering[] = [
	{
		what: 'a letter of a section page',
		file: html,
		act: changeWord,
		says: [`Alinea ${folio} leest anders`, `p. ${first.folio}, regel ${place.line}`, changedWord],
	},
	{
		what: 'a letter of the Markdown',
		file: markdownPath(pageOf(note)),
		act: (text) => text.replace(words, changed),
		says: [`Alinea ${folio} leest anders`, 'index.md', changed],
	},
	{
		what: 'the title in the frontmatter of the Markdown',
		file: markdownPath(pageOf(note)),
		act: (text) => text.replace(/^title: .*$/m, 'title: Een andere titel'),
		says: ['index.md', 'Een andere titel'],
	},
	{
		what: 'a letter of the page file',
		file: seed,
		act: (text) => text.replace(words, changed),
		says: [`${first.file}.txt heeft een andere vingerafdruk`],
	},
	{
		what: 'a figure of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace(/"characters":\d+/, '"characters":9999'),
		says: [
			'account.json is anders opgegeven',
			'cijfers › characters',
			'9999',
			String(account.figures.characters),
		],
	},
	{
		what: 'a span of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace(/("start":)(\d+)(,"end":\d+,"disposition":"body")/, '$17$3'),
		says: [/Alinea .* is anders opgegeven|ontbreekt/, 'stukken'],
	},
	{
		what: 'how sure a decision was',
		file: accountFilePath(edition),
		act: (text) => text.replace(/"margin":[\d.]+/, '"margin":99'),
		says: ['beslissingen › 1 › margin', '99', `p. ${first.folio}, regel`],
	},
	{
		what: 'the white space of the account',
		file: accountFilePath(edition),
		act: (text) => text.replace('"edition": ', '"edition":  '),
		says: ['account.json zegt hetzelfde, maar is anders geschreven'],
	},
	{
		what: 'an account that is none',
		file: accountFilePath(edition),
		act: (text) => text.slice(0, -20),
		says: ['account.json is niet te lezen'],
	},
	{
		what: 'the name of a chapter in edition.yaml',
		file: editionFilePath(edition),
		act: (text) => text.replace(/(chapters:\n[\s\S]*?title: )/, '$1Niet '),
		says: ['edition.yaml heeft een andere vingerafdruk'],
	},
	{
		what: 'edition.yaml, so that it is no longer read',
		file: editionFilePath(edition),
		act: (text) => `${text}\nonbekend: 1\n`,
		says: ['edition.yaml geeft geen uitgave', 'onbekend'],
	},
	{
		what: 'two paragraphs, swapped',
		file: html,
		act: (text) => {
			const [one = '', two = ''] = [paragraph, other].map(
				({ id }) => elementOf(id, 'p').exec(text)?.[0] ?? '',
			);
			return text
				.replace(one, '@@')
				.replace(two, () => one)
				.replace('@@', () => two);
		},
		says: ['staat op een andere plaats dan in de bron'],
	},
	{
		what: 'a note, taken away',
		file: html,
		act: (text) => text.replace(elementOf(note.id, 'li'), ''),
		says: [`Voetnoot ${label} ontbreekt op de site`],
	},
	{
		what: 'a note’s copy in the margin',
		file: html,
		act: (text) => text.replace(/(<div class="sidenote"[\s\S]*?<p>)/, '$1Niet waar. '),
		says: ['Niet waar.'],
	},
	{
		what: 'a sentence, added to a paragraph',
		file: html,
		act: (text) =>
			text.replace(elementOf(paragraph.id, 'p'), (all) => all.replace('>', '>Dit stond er nooit. ')),
		says: [`Alinea ${folio} leest anders`, 'Dit stond er nooit.'],
	},
	{
		what: 'a paragraph, added between two',
		file: html,
		act: (text) => text.replace(elementOf(paragraph.id, 'p'), (all) => `${all}<p>Dit stond er nooit.</p>`),
		says: ['staat op de site en komt niet uit de bron', 'Dit stond er nooit.'],
	},
	{
		what: 'words, added outside any paragraph',
		file: html,
		act: (text) =>
			text.replace(elementOf(paragraph.id, 'p'), (all) => `${all}<div><b>Dit stond er nooit.</b></div>`),
		says: ['staat op de site en komt niet uit de bron', 'Dit stond er nooit.'],
	},
	{
		what: 'a footnote call, moved',
		file: html,
		act: (text) => {
			const [call = ''] =
				new RegExp(`<sup[^>]*>(?:(?!</sup>)[^])*verwijzing-${label}"[^]*?</sup>`).exec(text) ?? [];
			return text
				.replace(call, '')
				.replace(elementOf(paragraph.id, 'p'), (all) => all.replace('>', () => `>${call}`));
		},
		says: ['leest anders', String(label)],
	},
	{
		what: 'a figure on the page of the account itself',
		file: join(proofPage, 'index.html'),
		act: (text) => text.replace(/(data-shown="figures\.characters"[^>]*>)[\d.]+/, '$19.999'),
		says: ['is anders opgegeven', '9.999', String(account.figures.characters)],
	},
];

describe('a copy that somebody changed is caught, and the place is named', () => {
	for (const { what, file, act, says } of tamperings) {
		it(what, async () => {
			const dist = copyOf(builds.root.dist);
			edit(dist, file, act);
			await writeOffline(dist);
			const site = await startSite(dist);
			try {
				await browse(site, {}, async ({ page, go }) => {
					await go(proofPage);
					await press(page);
					assert.equal(await verdict(page), 'different');
					assert.match(await heading(page), /^Niet alles klopt: \d+ verschil/);
					const all = await told(page);
					const fits = (text: string) =>
						says.every((part) => (typeof part === 'string' ? text.includes(part) : part.test(text)));
					assert.ok(all.some(fits), `one says ${says.join(' and ')}:\n${all.join('\n')}`);
				});
			} finally {
				await site.stop();
			}
		});
	}
});
