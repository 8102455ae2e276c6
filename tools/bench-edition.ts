/**
 * `npm run bench:edition [-- --pages 500]`: reconstructs an edition of generated pages of three columns, as
 * `npm run reconstruct` does, in a temporary folder; prints how long it took and how much memory. Nothing of
 * it is kept.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readPage } from '#reconstruct/pipeline.ts';
import { typesetPage } from '../tests/support/typeset-page.ts';
import { progressOn } from './reconstruct/progress.ts';
import { byEngine } from './reconstruct/read-pages.ts';
import { reconstruct } from './reconstruct/run.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' } } });
const count = Number(values.pages);
/** Pages of one chapter. */
const CHAPTER = 20;
const MB = 1024 * 1024;

/** Writes `seeds/` of an edition of so many pages. */
function writeSeeds(root: string): void {
	const folder = join(root, 'seeds/proef/pages');
	mkdirSync(folder, { recursive: true });
	const folios = Array.from({ length: count }, (_, i) => i + 1);
	const name = (folio: number): string => String(folio).padStart(4, '0');
	for (const folio of folios)
		writeFileSync(join(folder, `${name(folio)}.txt`), typesetPage(folio, 3, folio).text);
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
	writeFileSync(join(root, 'seeds/proef/edition.yaml'), stringify(edition));
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
	console.log(`memory after a tenth, half and all of the pages: ${part(0.1)}, ${part(0.5)}, ${part(1)} MB`);
} finally {
	rmSync(root, { recursive: true });
}
