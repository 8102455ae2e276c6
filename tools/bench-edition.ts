/**
 * `npm run bench:edition [-- --pages 500] [--boxes]`: reconstructs an edition of generated pages of three
 * columns, as `npm run reconstruct` does, in a temporary folder; prints how long it took and how much memory,
 * and how long it takes again, with nothing changed and with one decision. Nothing of it is kept. With
 * `--boxes` the pages have boxes, as those of an import do.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readPage } from '#reconstruct/pipeline.ts';
import { type BoxedPage, boxedPage, type Setting } from '../tests/support/boxed-page.ts';
import { typesetPage } from '../tests/support/typeset-page.ts';
import { keptReadings } from './reconstruct/kept-readings.ts';
import { progressOn } from './reconstruct/progress.ts';
import { byEngine } from './reconstruct/read-pages.ts';
import { reconstruct } from './reconstruct/run.ts';

const { values } = parseArgs({
	options: { pages: { type: 'string', default: '500' }, boxes: { type: 'boolean', default: false } },
});
const count = Number(values.pages);
/** Pages of one chapter; titles of pages with boxes are made of few words, and differ within a page only. */
const CHAPTER = values.boxes ? 1 : 20;
const MB = 1024 * 1024;
const YAML = 'seeds/proef/edition.yaml';

/** Writes `seeds/` of an edition of so many pages. */
function writeSeeds(root: string): void {
	const folder = join(root, 'seeds/proef/pages');
	mkdirSync(folder, { recursive: true });
	const folios = Array.from({ length: count }, (_, i) => i + 1);
	const name = (folio: number): string => String(folio).padStart(4, '0');
	for (const folio of folios) {
		const { text, boxes } = values.boxes
			? pageWithBoxes(folio)
			: { ...typesetPage(folio, 3, folio), boxes: undefined };
		writeFileSync(join(folder, `${name(folio)}.txt`), text);
		if (boxes) writeFileSync(join(folder, `${name(folio)}.boxes.json`), `${JSON.stringify(boxes)}\n`);
	}
	const chapters = Array.from({ length: Math.ceil(count / CHAPTER) }, (_, i) => ({
		slug: `deel-${i + 1}`,
		title: `Deel ${i + 1}`,
		pages: folios.slice(i * CHAPTER, (i + 1) * CHAPTER).map(name),
	}));
	const edition = {
		title: 'Proef',
		language: 'nl',
		bibliography: { title: { value: 'Proef', by: 'editors' } },
		pages: folios.map((folio) => ({ file: name(folio) })),
		chapters,
	};
	writeFileSync(join(root, YAML), stringify(edition));
}

/** The first of some pages on which no title stands twice. */
function pageWithBoxes(folio: number): BoxedPage {
	const setting: Setting = {
		columns: 3,
		paragraphs: 'indent',
		title: false,
		notes: true,
		lists: false,
		step: 0,
	};
	for (let seed = folio * 100; ; seed++) {
		const page = boxedPage(seed, setting, `${folio}`);
		const titles = page.blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
		if (new Set(titles).size === titles.length) return page;
	}
}

/** Seconds that the command takes with what was kept of the time before. */
async function again(root: string): Promise<string> {
	const started = performance.now();
	await reconstruct(
		{ root, check: false, json: false, unpublished: true },
		keptReadings(
			byEngine(readPage, () => {}),
			join(root, 'kept'),
		),
	);
	return ((performance.now() - started) / 1000).toFixed(1);
}

const root = mkdtempSync(join(tmpdir(), 'leeseditie-edition-'));
try {
	writeSeeds(root);
	const memory: number[] = [];
	const progress = progressOn(process.stderr);
	const [started, cpu] = [performance.now(), process.cpuUsage()];
	const read = byEngine(readPage, (done, all) => {
		memory.push(process.memoryUsage().rss / MB);
		progress(done, all);
	});
	const { output } = await reconstruct({ root, check: false, json: false, unpublished: true }, read);
	const seconds = (performance.now() - started) / 1000;
	const { user } = process.cpuUsage(cpu);
	const part = (share: number): string =>
		`${Math.round(memory[Math.floor((memory.length - 1) * share)] ?? 0)}`;
	console.log(output.split('\n').slice(-3).join('\n').trim());
	console.log(
		`${count} pages in ${seconds.toFixed(0)} s (${(user / 1e6).toFixed(0)} s of processor time, ${(user / 1e6 / count).toFixed(2)} s a page)`,
	);
	await again(root);
	const unchanged = await again(root);
	const yaml = readFileSync(join(root, YAML), 'utf8');
	const word = readFileSync(join(root, 'seeds/proef/pages/0001.txt'), 'utf8').split('\n')[4]?.split(' ')[0];
	const decided = { page: '0001', line: 5, from: word, to: 'Anders', reason: 'proef' };
	writeFileSync(join(root, YAML), `${yaml}${stringify({ decisions: [decided] })}`);
	console.log(
		`again: ${unchanged} s with nothing changed, ${await again(root)} s with one decision on one page`,
	);
	console.log(`memory after a tenth, half and all of the pages: ${part(0.1)}, ${part(0.5)}, ${part(1)} MB`);
} finally {
	rmSync(root, { recursive: true });
}
