/**
 * `npm run bench:import -- DIR [--pages DIR] [--only NAME,…] [--show]`: imports the PDFs of a folder whose
 * pages are known (`bench-import/README.md`), reads their pages by their boxes, and prints how much comes out
 * right. `--pages` takes pages that were imported before: `NAME/001.txt` and `001.boxes.json`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '#reconstruct/pipeline.ts';
import { matched } from './bench-import/match.ts';
import { type ImportCounts, scoreImport } from './bench-import/score.ts';
import { importTable } from './bench-import/table.ts';
import { type TruePage, truePages } from './bench-import/truth.ts';
import { importPdf } from './import/run.ts';
import { boxesBeside } from './read-page/boxes-beside.ts';
import { evidenceBeside } from './read-page/evidence-beside.ts';
import { reportOf } from './read-page/report.ts';

const { values, positionals } = parseArgs({
	options: {
		pages: { type: 'string' },
		only: { type: 'string' },
		show: { type: 'boolean' },
		write: { type: 'string' },
	},
	allowPositionals: true,
});
const [root] = positionals;
if (!root || !existsSync(join(root, 'truth'))) {
	console.error('Usage: npm run bench:import -- DIR [--pages DIR] [--only NAME,…] [--show]');
	process.exit(2);
}
const only = values.only?.split(',');

/** Where the imported pages of each document lie; imported here where they are not given. */
const seeds = values.pages ?? mkdtempSync(join(tmpdir(), 'bench-import-'));
const imported = new Set<string>();

async function pageFile({ truth: { doc, page } }: TruePage): Promise<string> {
	if (values.pages === undefined && !imported.has(doc)) {
		const file = join(root as string, `${doc}.pdf`);
		const { output, code } = await importPdf({
			file,
			edition: doc,
			to: seeds,
			pictures: false,
			progress: () => {},
		});
		if (code !== 0) throw new Error(`${file} is not imported: ${output}`);
		imported.add(doc);
	}
	return join(seeds, doc, 'pages', `${String(page).padStart(3, '0')}.txt`);
}

const counts = new Map<string, ImportCounts>();
for (const page of truePages(root)) {
	if (only && !only.some((start) => page.truth.doc.startsWith(start) || page.id.startsWith(start))) continue;
	const file = await pageFile(page);
	const text = readFileSync(file, 'utf8');
	const { boxes, diagnostics } = boxesBeside(file, text);
	if (!boxes) throw new Error(`${file}: ${diagnostics[0]?.reason ?? 'no boxes'}`);
	const evidence = evidenceBeside(file);
	const cpu = process.cpuUsage();
	const reading = readPage(text, { language: page.truth.lang, boxes, report: evidence });
	const seconds = process.cpuUsage(cpu).user / 1e6;
	const report = reportOf(page.id, reading, []);
	counts.set(page.id, { ...scoreImport(page, matched(page, boxes), reading, report), seconds });
}
console.log(importTable(counts, values.show ?? false));
if (values.pages === undefined) rmSync(seeds, { recursive: true });
