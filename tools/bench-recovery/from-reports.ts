/**
 * `npm run bench:recovery:print -- OUT PDF… [--pages 8]`: makes pages with truth of real print for
 * `bench:recovery`. A report is imported, its pages are read by their boxes, and what that says of each row
 * is the truth for the reader that sees the raw lines alone. Rows the boxes leave in doubt are left out.
 */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageReading } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { importPdf } from '../import/run.ts';
import { boxesBeside } from '../read-page/boxes-beside.ts';
import { evidenceBeside } from '../read-page/evidence-beside.ts';
import { type PageReport, reportOf } from '../read-page/report.ts';

const { values, positionals } = parseArgs({
	options: { pages: { type: 'string' } },
	allowPositionals: true,
});
const [out, ...pdfs] = positionals;
if (!out || pdfs.length === 0) {
	console.error('Usage: npm run bench:recovery:print -- OUT PDF… [--pages 8]');
	process.exit(2);
}
/** Pages of a report, spread over it: long reports would outweigh all others. */
const most = Number(values.pages ?? 8);
/** A page has so many rows with cells of two columns, or it is set in one. */
const ABREAST = 10;
/** A page has so many rows at least. */
const ROWS = 15;
/** Of the rows of a page, the share that may hold what is set apart from its columns: boxes, tables, figures. */
const APART = 0.2;
/** Of the pages of a report, one in so many may be set in one column. */
const ONE_COLUMN = 8;

interface Read {
	readonly name: string;
	readonly text: string;
	readonly reading: PageReading;
	readonly report: PageReport;
}

function readOne(file: string): Read | null {
	const text = readFileSync(file, 'utf8');
	const { boxes } = boxesBeside(file, text);
	if (!boxes) return null;
	const reading = readPage(text, { boxes, report: evidenceBeside(file) });
	const name = basename(file, '.txt');
	return { name, text, reading, report: reportOf(name, reading, []) };
}

const isAbreast = ({ columns, lines }: PageReport): boolean =>
	columns > 1 && lines.filter(({ cells }) => cells.length > 1).length >= ABREAST;

/** Whether most of it is text in columns: what stands apart from them has no column here. */
function isOrdinary({ lines, blocks }: PageReport): boolean {
	const furniture = new Set(
		blocks.filter(({ kind }) => kind === 'header' || kind === 'folio').map(({ text }) => text),
	);
	const apart = lines.filter(({ cells }) =>
		cells.some(({ column, text }) => column === null && !furniture.has(text.trim())),
	);
	return apart.length <= APART * lines.length;
}

/** `count` of them, at even distances. */
const spread = <T>(all: readonly T[], count: number): T[] =>
	all.length <= count
		? [...all]
		: Array.from({ length: count }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / count)] as T);

function write(doc: string, { name, text, reading, report }: Read): void {
	const folder = join(out as string, `${doc}-${name}`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'page.txt'), text);
	const truth = {
		split: 'print',
		doc,
		lang: reading.language,
		ncols: report.columns,
		lines: report.lines.filter(({ doubt }) => !doubt),
		blocks: report.blocks,
		calls: report.calls,
	};
	writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth));
}

for (const file of pdfs) {
	const doc = basename(file, '.pdf').toLowerCase();
	const to = mkdtempSync(join(tmpdir(), 'bench-recovery-'));
	try {
		const { output, code } = await importPdf({ file, edition: doc, to, pictures: false, progress: () => {} });
		const folder = join(to, doc, 'pages');
		if (code !== 0 || !existsSync(folder)) {
			console.error(`${file}: not imported. ${output.split('\n')[0]}`);
			continue;
		}
		const pages = readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.flatMap((name) => readOne(join(folder, name)) ?? [])
			.filter(({ report }) => report.lines.length >= ROWS && isOrdinary(report));
		const abreast = spread(
			pages.filter(({ report }) => isAbreast(report)),
			most,
		);
		const one = spread(
			pages.filter(({ report }) => report.columns === 1),
			Math.ceil(most / ONE_COLUMN),
		);
		for (const page of [...abreast, ...one]) write(doc, page);
		console.log(`${doc}: ${abreast.length} pages of two columns or more, ${one.length} of one`);
	} finally {
		rmSync(to, { recursive: true });
	}
}
