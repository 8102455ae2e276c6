/**
 * `npm run --silent read-page -- [--language nl] [--text-only] FILE…`: reads pages and prints one JSON object
 * a line. A `NAME.boxes.json` beside `NAME.txt` is used; `--text-only` leaves it out. With `--explain` it
 * shows the pages instead: the columns side by side, in colour, each doubtful row with its candidates and
 * their evidence; with `--html` it also writes that as a file that needs no other, `FILE.html` in the current
 * folder or the name given (`--html page.html`).
 *
 * Columns are 0-based here, `null` for what is set across the page. Exit code 0 when every file was read, 10
 * when any has an error; one bad file never stops the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import type { PageReading } from '#edition/model.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import { boxesBeside } from './read-page/boxes-beside.ts';
import { evidenceBeside } from './read-page/evidence-beside.ts';
import { explainInHtml } from './read-page/explain/html.ts';
import { explainInTerminal } from './read-page/explain/terminal.ts';
import { viewOf } from './read-page/explain/view.ts';
import { type PageReport, reportOf } from './read-page/report.ts';

const USAGE =
	'npm run --silent read-page -- [--language nl|en|de|fr] [--text-only] [--explain] [--html [OUT.html]] FILE…';
/** Width of a page where the terminal does not tell its own. */
const WIDTH = 170;

function failed(file: string, diagnostics: readonly Diagnostic[]): PageReport {
	return { file, columns: 0, lines: [], blocks: [], calls: [], diagnostics };
}

/** A file that cannot be opened, in the editor's words. */
function unreadable(error: unknown): Diagnostic {
	const code = (error as NodeJS.ErrnoException).code;
	const why =
		code === 'ENOENT'
			? 'there is no such file'
			: code === 'EISDIR'
				? 'it is a folder'
				: code === 'EACCES'
					? 'it may not be opened'
					: String(code ?? error);
	return {
		code: 'seed/unreadable',
		severity: 'error',
		reason: `This file cannot be read: ${why}.`,
		act: ['Give the path of a page file.'],
	};
}

/** A file read: its report, and the reading itself where there is one. */
interface Read {
	readonly report: PageReport;
	readonly reading?: PageReading;
}

/** What is asked of every page. */
interface Asked {
	readonly language?: string;
	/** Boxes are left out. */
	readonly textOnly: boolean;
}

function read(file: string, { language, textOnly }: Asked): Read {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		return { report: failed(file, [unreadable(error)]) };
	}
	try {
		const decoded = decodePage(bytes);
		if (decoded.text === undefined) return { report: failed(file, decoded.diagnostics) };
		const { boxes, diagnostics } = textOnly ? { diagnostics: [] } : boxesBeside(file, decoded.text);
		if (diagnostics.length > 0) return { report: failed(file, diagnostics) };
		const reading = readPage(decoded.text, {
			...(language === undefined ? {} : { language }),
			...(boxes === undefined ? {} : { boxes, report: evidenceBeside(file) }),
		});
		return { report: reportOf(file, reading, decoded.diagnostics), reading };
	} catch (error) {
		const reason = `The program failed on this page (${error instanceof Error ? error.message : String(error)}). This is a fault of the program, not of the page.`;
		const crash: Diagnostic = {
			code: 'reconstruct/crash',
			severity: 'error',
			reason,
			act: ['Report it with the page file.'],
		};
		return { report: failed(file, [crash]) };
	}
}

/** Shows a page in the terminal, and in HTML where `out` names a file. */
function explain({ report, reading }: Read, out: string | undefined): void {
	const told = report.diagnostics.map((one) => ({ file: report.file, ...one }));
	if (reading === undefined) {
		process.stdout.write(printDiagnostics(told));
		return;
	}
	const view = viewOf(report.file, reading, told);
	const width = process.stdout.columns ?? (Number(process.env['COLUMNS']) || WIDTH);
	process.stdout.write(
		explainInTerminal(view, width, (styles, text) =>
			styleText([...styles], text, { stream: process.stdout }),
		),
	);
	if (out === undefined) return;
	writeFileSync(out, explainInHtml(view));
	process.stdout.write(`\nWritten: ${out}\n`);
}

function main(): number {
	let values: { language?: string; 'text-only'?: boolean; explain?: boolean; html?: boolean };
	let positionals: string[];
	try {
		({ values, positionals } = parseArgs({
			options: {
				language: { type: 'string' },
				'text-only': { type: 'boolean' },
				explain: { type: 'boolean' },
				html: { type: 'boolean' },
			},
			allowPositionals: true,
		}));
	} catch (error) {
		console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
		return 2;
	}
	const named = values.html ? positionals.filter((one) => one.endsWith('.html')) : [];
	const files = positionals.filter((one) => !named.includes(one));
	if (files.length === 0 || (named.length > 0 && files.length > 1)) {
		console.error(`Give ${named.length > 0 ? 'one page file' : 'one or more page files'}.\nUsage: ${USAGE}`);
		return 2;
	}
	const { language, 'text-only': textOnly = false } = values;
	const asked = { textOnly, ...(language === undefined ? {} : { language }) };
	let code = 0;
	for (const file of files) {
		const page = read(file, asked);
		if (page.report.diagnostics.some(({ severity }) => severity === 'error')) code = 10;
		if (values.explain || values.html)
			explain(page, values.html ? (named[0] ?? `${basename(file, '.txt')}.html`) : undefined);
		else console.log(JSON.stringify(page.report));
	}
	return code;
}

process.exitCode = main();
