/**
 * `node tools/bench-import/generate.ts DIR [--from 1] [--count 10] [--pages 8]`: typesets reports of our own
 * into DIR, each from a seed, with the truth of every page. Even seeds are for building with, odd ones for
 * measuring: who looked at a page cannot measure with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../tests/support/browser/launch.ts';
import { Chance } from './generate/chance.ts';
import { putting } from './generate/in-page.ts';
import { pageContent, styleSheet } from './generate/page-html.ts';
import { Prose } from './generate/prose.ts';
import type { PutPage } from './generate/put-page.ts';
import { chooseSetting } from './generate/setting.ts';
import { truthOf } from './generate/truth.ts';

const { values, positionals } = parseArgs({
	options: { from: { type: 'string' }, count: { type: 'string' }, pages: { type: 'string' } },
	allowPositionals: true,
});
const [folder] = positionals;
if (!folder) {
	console.error('Usage: node tools/bench-import/generate.ts DIR [--from 1] [--count 10] [--pages 8]');
	process.exit(2);
}
const from = Number(values.from ?? 1);
const seeds = Array.from({ length: Number(values.count ?? 10) }, (_, i) => from + i);
/** Pages between two openings of chapters. */
const CHAPTER = 5;

const browser = await launchBrowser();
for (const seed of seeds) {
	const chance = new Chance(seed);
	const setting = chooseSetting(chance);
	const prose = new Prose(setting.language, chance, setting.divided);
	const doc = `${seed % 2 === 0 ? 'dev' : 'held'}-${String(seed).padStart(3, '0')}`;
	// Drawn so fine, lines break on screen where they break in print.
	const page = await browser.newPage({ deviceScaleFactor: 8 });
	await page.emulateMedia({ media: 'print' });
	await page.setContent(
		`<html lang="${setting.language}"><style>${styleSheet(setting)}</style><body></body></html>`,
	);
	await page.evaluate(() =>
		Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined),
	);
	const title = prose.phrase(2, 5);
	let chapter = '';
	let notes = 0;
	const first = chance.whole(3, 40);
	for (let i = 0; i < Number(values.pages ?? 8); i++) {
		const opens = i % CHAPTER === 0;
		if (opens) chapter = prose.phrase(2, 5);
		const content = pageContent(setting, prose, chance, { folio: first + i, opens, chapter, title });
		const { columns, gap, notes: at, symbols } = setting;
		const how = { columns, gap, notes: at, symbols, firstNote: notes + 1 };
		const put = await page.evaluate<PutPage>(putting(content, how));
		if (!symbols) notes += put.calls.length;
		const id = `${doc}-${i + 1}`;
		mkdirSync(join(folder, 'truth', id), { recursive: true });
		const write = (file: string, data: unknown): void =>
			writeFileSync(join(folder, 'truth', id, file), JSON.stringify(data));
		write('truth.json', truthOf(put, { id, doc, page: i + 1, language: setting.language, columns }));
		write('words.json', put.words);
		write('meta.json', setting);
	}
	await page.pdf({ path: join(folder, `${doc}.pdf`), preferCSSPageSize: true, printBackground: true });
	await page.close();
	console.log(doc, JSON.stringify(setting));
}
await browser.close();
